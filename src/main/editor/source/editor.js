import { editorViewCtx, editorViewOptionsCtx } from "@milkdown/kit/core";
import { history } from "@milkdown/kit/plugin/history";
import { trailing } from "@milkdown/kit/plugin/trailing";
import { dropCursor } from "@milkdown/kit/prose/dropcursor";
import { gapCursor } from "@milkdown/kit/prose/gapcursor";
import { EditorState } from "@milkdown/kit/prose/state";
import { telling } from "./active.js";
import { commands } from "./commands.js";
import { language, speaking } from "./dialect.js";
import { headings } from "./headings.js";
import { askForLink, leaving, ownKeys, pageKeys, ticking } from "./keys.js";
import { linked } from "./links.js";
import { menusFor } from "./menus.js";
import { Mirror } from "./mirror.js";
import { pasting } from "./pasting.js";
import { changed, offsetOf, placeOf } from "./places.js";
import { Source } from "./source.js";
import { typing } from "./typing.js";

/** Opens the rich mode of a textarea in a holder. What the page may ask of it is what this answers. */
export async function open({ textarea, holder, menus, words }) {
  const root = holder.appendChild(Object.assign(document.createElement("div"), { className: "rich" }));
  const editor = await speaking(root, words)
    .config(context => context.set(editorViewOptionsCtx, surface(textarea, words)))
    .use([history, trailing, headings].flat())
    .create();
  const view = editor.action(context => context.get(editorViewCtx));
  const spoken = language(editor);
  const mirror = new Mirror(textarea);
  const own = [pageKeys, leaving(), menusFor(root, menus, words), mirror.plugin(), pasting(spoken), ownKeys, ticking, telling(holder)];
  const plugins = [...own, dropCursor({ color: false, class: "rich__drop" }), gapCursor(), ...view.state.plugins];
  const named = { ...commands, list: commands.bullets, task: commands.tasks, mention: () => typing("@"), place: () => typing("[["), link: () => askForLink(holder) };

  function begin(source) {
    mirror.mirrors(source);
    view.updateState(EditorState.create({ doc: source.doc, plugins }));
  }

  /** Takes over a text that somebody else has changed. */
  function setMarkdown(text) {
    const source = new Source(text, spoken);
    const change = changed(view.state, source.doc);
    if (!change) return begin(source);
    mirror.mirrors(source);
    view.dispatch(change);
  }

  async function close() {
    mirror.now();
    await editor.destroy();
    root.remove();
  }

  function insertLink(text, href) {
    view.dispatch(linked(view.state, text, href));
    view.focus();
  }

  function focus() {
    view.focus();
    view.dispatch(view.state.tr.scrollIntoView());
  }

  begin(new Source(textarea.value, spoken));
  return {
    close,
    setMarkdown,
    insertLink,
    flush: () => mirror.now(),
    focus,
    goTo: offset => view.dispatch(view.state.tr.setSelection(placeOf(offset, mirror.source))),
    place: () => offsetOf(view.state.selection.head, view.state.doc, mirror.source),
    markdown: () => mirror.text,
    rewritten: () => mirror.source.rewritten(),
    command: name => named[name](view.state.schema)(view.state, view.dispatch, view),
  };
}

function surface(textarea, words) {
  const attributes = { class: "prose", role: "textbox", "aria-multiline": "true", "aria-label": words.label, spellcheck: "true" };
  for (const name of ["lang", "dir", "aria-describedby"]) {
    if (textarea.hasAttribute(name)) attributes[name] = textarea.getAttribute(name);
  }
  return { attributes, editable: () => !textarea.readOnly && !textarea.disabled };
}
