import { headingSchema } from "@milkdown/kit/preset/commonmark";
import { Plugin } from "@milkdown/kit/prose/state";
import { Decoration, DecorationSet } from "@milkdown/kit/prose/view";
import { $prose, $view } from "@milkdown/kit/utils";

const SECTION = 2;
const DEEPEST = 6;

/** Shows each heading at the level that the reading page gives it: on from the section's own, and without a gap. */
const levels = $prose(() => {
  const plugin = new Plugin({
    state: {
      init: (_, state) => decorated(state.doc),
      apply: (change, set) => (change.docChanged ? decorated(change.doc) : set),
    },
    props: { decorations: state => plugin.getState(state) },
  });
  return plugin;
});

function decorated(doc) {
  const decorations = [];
  let open = [];
  doc.descendants((node, at) => {
    if (node.type.name === "heading") {
      open = [...open.filter(level => level < node.attrs.level), node.attrs.level];
      decorations.push(Decoration.node(at, at + node.nodeSize, {}, { shown: Math.min(SECTION + open.length, DEEPEST) }));
    }
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, decorations);
}

const shown = decorations => decorations.find(({ spec }) => spec.shown)?.spec.shown ?? SECTION + 1;

const view = $view(headingSchema.node, () => (heading, _view, _at, decorations) => {
  const level = shown(decorations);
  const dom = document.createElement(`h${level}`);
  dom.ariaLevel = level - 1; // the section's own heading is this page's first
  return { dom, contentDOM: dom, update: (node, now) => node.type === heading.type && shown(now) === level };
});

export const headings = [levels, view];
