import { editorViewCtx, editorViewOptionsCtx } from "@milkdown/kit/core";
import { history } from "@milkdown/kit/plugin/history";
import { trailing } from "@milkdown/kit/plugin/trailing";
import { dropCursor } from "@milkdown/kit/prose/dropcursor";
import { gapCursor } from "@milkdown/kit/prose/gapcursor";
import { EditorState } from "@milkdown/kit/prose/state";
import { commands } from "./commands.js";
import { language, speaking } from "./dialect.js";
import { headings } from "./headings.js";
import { askForLink, ownKeys, pageKeys, ticking } from "./keys.js";
import { linked } from "./links.js";
import { menusFor } from "./menus.js";
import { Mirror } from "./mirror.js";
import { pasting } from "./pasting.js";
import { Source } from "./source.js";

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
  const own = [pageKeys, menusFor(root, menus, words), mirror.plugin(), pasting(spoken), ownKeys(holder), ticking];
  const plugins = [...own, dropCursor({ color: false, class: "rich__drop" }), gapCursor(), ...view.state.plugins];
  const named = { ...commands, link: () => askForLink(holder) };

  function setMarkdown(text) {
    mirror.mirrors(new Source(text, spoken));
    view.updateState(EditorState.create({ doc: mirror.source.doc, plugins }));
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

  setMarkdown(textarea.value);
  return {
    close,
    setMarkdown,
    insertLink,
    focus: () => view.focus(),
    markdown: () => mirror.source.textOf(view.state.doc),
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
