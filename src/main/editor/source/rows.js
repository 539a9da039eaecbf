import { addColumnAfter, addColumnBefore, deleteColumn, deleteRow, deleteTable, isInTable, selectedRect } from "@milkdown/kit/prose/tables";

/** What can be done to a table: in Markdown the first row is always its head, and the only one. */
export const tableCommands = {
  rowBefore: () => addRow(({ top }) => Math.max(top, 1)),
  rowAfter: () => addRow(({ bottom }) => bottom),
  columnBefore: () => addColumnBefore,
  columnAfter: () => addColumnAfter,
  deleteRow: () => unlessHead(deleteRow),
  deleteColumn: () => deleteColumn,
  deleteTable: () => deleteTable,
};

const addRow = place => (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { nodes } = state.schema;
  const rect = selectedRect(state);
  const rows = Array.from({ length: place(rect) }, (_, index) => rect.table.child(index));
  const cells = rect.table.firstChild.content.content.map(({ attrs: { alignment } }) => nodes.table_cell.createAndFill({ alignment }));
  const at = rows.reduce((sum, row) => sum + row.nodeSize, rect.tableStart);
  dispatch?.(state.tr.insert(at, nodes.table_row.create(null, cells)).scrollIntoView());
  return true;
};

const unlessHead = command => (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { top, table } = selectedRect(state);
  return top > 0 && table.childCount > 2 && command(state, dispatch);
};

export function newTable({ nodes }) {
  const row = (type, cell) => type.create(null, [1, 2, 3].map(() => cell.createAndFill()));
  const rows = [1, 2].map(() => row(nodes.table_row, nodes.table_cell));
  return nodes.table.create(null, [row(nodes.table_header_row, nodes.table_header), ...rows]);
}
