import { Plugin } from "@milkdown/kit/prose/state";

const MARKS = { bold: "strong", italic: "emphasis", strike: "strike_through", link: "link" };
const NODES = { heading: "heading", quote: "blockquote" };

/** Tells the page what the words at the cursor are, for the buttons that make them so. */
export const telling = holder => {
  let told;
  const tell = view => {
    const detail = activeIn(view.state);
    if (told === (told = JSON.stringify(detail))) return;
    holder.dispatchEvent(new CustomEvent("rich:state", { bubbles: true, detail }));
  };
  return new Plugin({
    view: () => ({ update: tell, destroy: () => holder.dispatchEvent(new CustomEvent("rich:state", { bubbles: true, detail: {} })) }),
  });
};

function activeIn({ doc, schema, selection: { empty, from, to, $from }, storedMarks }) {
  const around = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1));
  const item = around.findLast(node => node.type.name === "list_item");
  const list = around.findLast(node => /_list$/.test(node.type.name))?.type.name;
  const isTask = item !== undefined && item.attrs.checked !== null;
  const isMarked = type => (empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type));
  return {
    ...mapped(MARKS, name => isMarked(schema.marks[name])),
    ...mapped(NODES, name => around.some(node => node.type.name === name)),
    list: list === "bullet_list" && !isTask,
    numbers: list === "ordered_list" && !isTask,
    task: isTask,
  };
}

const mapped = (names, answer) => Object.fromEntries(Object.entries(names).map(([key, name]) => [key, answer(name)]));
