import { tableCellSchema, tableHeaderSchema, tableSchema } from "@milkdown/kit/preset/gfm";

const SIDE = /^align-(left|center|right)$/;

/** Sides are classes, as on the reading page, since no element may carry a style of its own. */
const sided = tag => before => context => {
  const schema = before(context);
  return {
    ...schema,
    attrs: { ...schema.attrs, alignment: { default: null } },
    toDOM: ({ attrs: { alignment } }) => [tag, alignment ? { class: `align-${alignment}` } : {}, 0],
    parseDOM: [{ tag, getAttrs: cell => ({ alignment: SIDE.exec(cell.className)?.[1] ?? null }) }],
  };
};

const table = tableSchema.extendSchema(before => context => ({
  ...before(context),
  toDOM: () => ["div", { class: "table" }, ["table", ["tbody", 0]]],
}));

export const tables = [table, tableHeaderSchema.extendSchema(sided("th")), tableCellSchema.extendSchema(sided("td"))].flat();
