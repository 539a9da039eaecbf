import { lift, setBlockType, toggleMark, wrapIn } from "@milkdown/kit/prose/commands";
import { redo, undo } from "@milkdown/kit/prose/history";
import { Selection } from "@milkdown/kit/prose/state";
import { toggleList, toggleTask } from "./listing.js";
import { addFootnote } from "./notes.js";
import { newTable, tableCommands } from "./rows.js";

/** What can be done to the text, by the names that the page and the menus use. */
export const commands = {
  bold: ({ marks }) => toggleMark(marks.strong),
  italic: ({ marks }) => toggleMark(marks.emphasis),
  strike: ({ marks }) => toggleMark(marks.strike_through),
  inlineCode: ({ marks }) => toggleMark(marks.inlineCode),
  paragraph: ({ nodes }) => setBlockType(nodes.paragraph),
  heading: schema => turnIntoHeading(schema, 0),
  subheading: schema => turnIntoHeading(schema, 1),
  bullets: () => toggleList("bullet_list"),
  numbers: () => toggleList("ordered_list"),
  tasks: () => toggleList("bullet_list", false),
  tick: () => toggleTask,
  quote: ({ nodes }) => (state, dispatch) => (isIn(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch)),
  code: ({ nodes }) => setBlockType(nodes.code_block),
  table: schema => insert(newTable(schema)),
  rule: ({ nodes }) => insert(nodes.hr.create(), nodes.paragraph.create()),
  footnote: () => addFootnote,
  ...tableCommands,
  undo: () => undo,
  redo: () => redo,
};

const isIn = ({ selection: { $from } }, type) => Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).some(node => node.type === type);

/** The headings of a text begin at whichever level its author began with; the page shows them alike. */
const turnIntoHeading = ({ nodes }, deeper) => (state, dispatch) => {
  const levels = [];
  state.doc.descendants(node => void (node.type === nodes.heading && levels.push(node.attrs.level)));
  const level = Math.min((levels.length ? Math.min(...levels) : 1) + deeper, 6);
  return setBlockType(nodes.heading, { level })(state, dispatch);
};

/** Instead of an empty line, else below the one the cursor is in; goes on in the first line of what was put in. */
const insert = (...nodes) => (state, dispatch) => {
  const { $from, to } = state.selection;
  const [start, end] = $from.depth === 0 ? [to, to] : [$from.parent.content.size ? $from.after() : $from.before(), $from.after()];
  const place = state.doc.resolve(start);
  if (!place.parent.canReplaceWith(place.index(), state.doc.resolve(end).index(), nodes[0].type)) return false;
  const change = state.tr.replaceWith(start, end, nodes);
  dispatch?.(change.setSelection(Selection.findFrom(change.doc.resolve(start), 1, true)).scrollIntoView());
  return true;
};
