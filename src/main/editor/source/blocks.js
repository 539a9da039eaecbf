import { codeBlockSchema, headingSchema } from "@milkdown/kit/preset/commonmark";
import { footnoteDefinitionSchema, footnoteReferenceSchema } from "@milkdown/kit/preset/gfm";

/** Without the names that a heading would otherwise have in the page, where the same may be there already. */
const heading = headingSchema.extendSchema(before => context => ({
  ...before(context),
  toDOM: node => [`h${node.attrs.level}`, 0],
}));

const code = codeBlockSchema.extendSchema(before => context => {
  const schema = before(context);
  return {
    ...schema,
    attrs: { ...schema.attrs, meta: { default: null } },
    parseMarkdown: {
      ...schema.parseMarkdown,
      runner(state, node, type) {
        state.openNode(type, { language: node.lang ?? "", meta: node.meta });
        if (node.value) state.addText(node.value);
        state.closeNode();
      },
    },
    toMarkdown: {
      ...schema.toMarkdown,
      runner: (state, { attrs, textContent }) => state.addNode("code", undefined, textContent, { lang: attrs.language, meta: attrs.meta }),
    },
  };
});

const footnote = footnoteDefinitionSchema.extendSchema(before => context => ({
  ...before(context),
  toDOM: ({ attrs: { label } }) => [
    "div",
    { class: "footnote", "data-type": "footnote_definition", "data-label": label },
    ["span", { class: "footnote__label", contenteditable: "false" }, label],
    ["div", { class: "footnote__text" }, 0],
  ],
  parseDOM: [{ tag: 'div[data-type="footnote_definition"]', getAttrs: part => ({ label: part.dataset.label }), contentElement: ".footnote__text" }],
}));

const reference = footnoteReferenceSchema.extendSchema(before => context => ({
  ...before(context),
  parseDOM: [{ tag: 'sup[data-type="footnote_reference"]', getAttrs: part => ({ label: part.dataset.label }), priority: 60 }],
}));

export const blocks = [heading, code, footnote, reference].flat();
