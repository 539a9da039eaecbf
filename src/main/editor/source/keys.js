import { keymap } from "@milkdown/kit/prose/keymap";
import { splitListItem } from "@milkdown/kit/prose/schema-list";
import { Plugin } from "@milkdown/kit/prose/state";
import { toggleTask } from "./listing.js";
import { linkAt } from "./links.js";

const THE_PAGES = new Set(["s", "Enter"]);

/** Saving and going on are the page's: the editor, which has uses for some of these keys, does not see them. */
export const pageKeys = new Plugin({
  props: { handleDOMEvents: { keydown: (_, event) => (event.ctrlKey || event.metaKey) && THE_PAGES.has(event.key) } },
});

/** The dialog for links is the page's too. */
export function askForLink(holder) {
  return state => {
    const { text, href } = linkAt(state);
    holder.dispatchEvent(new CustomEvent("rich:link", { bubbles: true, detail: { text, href } }));
    return true;
  };
}

export const ownKeys = keymap({ "Mod-Shift-9": toggleTask, Enter: nextTask });

/** In lists and tables the tabulator has its own work; after Escape it leaves the text, as it does everywhere else. */
export function leaving() {
  let isLeaving = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(_, { key }) {
          const leaves = isLeaving && key === "Tab";
          isLeaving = key === "Escape" || (isLeaving && key === "Shift");
          return leaves;
        },
      },
    },
  });
}

/** What comes after a task that is done is not done yet. */
function nextTask(state, dispatch) {
  const item = state.selection.$from.node(-1);
  if (item?.type.name !== "list_item" || !item.attrs.checked) return false;
  return splitListItem(item.type, { ...item.attrs, checked: false })(state, dispatch);
}

/** A box in the text is ticked by a click. */
export const ticking = new Plugin({
  props: {
    handleDOMEvents: {
      click(view, event) {
        if (event.target.type !== "checkbox") return false;
        event.preventDefault();
        const at = view.posAtDOM(event.target.parentNode, 0) - 1;
        const item = view.state.doc.nodeAt(at);
        view.dispatch(view.state.tr.setNodeMarkup(at, undefined, { ...item.attrs, checked: !item.attrs.checked }));
        return true;
      },
    },
  },
});
