import { extendListItemSchemaForTask } from "@milkdown/kit/preset/gfm";
import { $ctx } from "@milkdown/kit/utils";

/** The words that are shown, for the parts that have to name themselves. */
export const wordsContext = $ctx({}, "words");

const checkbox = (checked, words) => [
  "input",
  { type: "checkbox", contenteditable: "false", tabindex: "-1", "aria-label": checked ? words.done : words.open, ...(checked && { checked: "" }) },
];

const item = extendListItemSchemaForTask.extendSchema(before => context => {
  const schema = before(context);
  const words = context.get(wordsContext.key);
  return {
    ...schema,
    content: "block+",
    attrs: { ...schema.attrs, spread: { default: false, validate: "boolean" } },
    toDOM: node =>
      node.attrs.checked === null
        ? ["li", { "data-spread": node.attrs.spread }, 0]
        : ["li", { "data-item-type": "task", "data-checked": node.attrs.checked, "data-spread": node.attrs.spread }, checkbox(node.attrs.checked, words), ["div", 0]],
    parseDOM: [
      {
        tag: 'li[data-item-type="task"]',
        priority: 60,
        contentElement: part => part.querySelector(":scope > div") ?? part,
        getAttrs: part => ({ checked: part.dataset.checked === "true", spread: part.dataset.spread === "true" }),
      },
      { tag: "li", getAttrs: part => ({ spread: part.dataset.spread === "true" }) },
    ],
  };
});

export const lists = [wordsContext, item].flat();
