import { TextSelection } from "@milkdown/kit/prose/state";

/** The link that the selection touches: its words, where it leads and where it stands; or the selected words. */
export function linkAt({ doc, schema, selection }) {
  const { from, to, $from } = TextSelection.between(selection.$from, selection.$to);
  const { link } = schema.marks;
  const found = [$from.nodeAfter, $from.nodeBefore].map(node => node && link.isInSet(node.marks)).find(Boolean);
  if (!found) return { text: doc.textBetween(from, to, " "), href: "", from, to };
  const [start, end] = [-1, 1].map(step => edge($from, found, step));
  return { text: doc.textBetween(start, end), href: found.attrs.href, from: start, to: end };
}

function edge($from, mark, step) {
  let index = $from.index();
  if (step < 0 ? $from.textOffset === 0 && !mark.isInSet($from.nodeAfter?.marks ?? []) : !$from.nodeAfter || !mark.isInSet($from.nodeAfter.marks)) index -= 1;
  const isIn = at => at >= 0 && at < $from.parent.childCount && mark.isInSet($from.parent.child(at).marks);
  while (isIn(index + step)) index += step;
  return $from.posAtIndex(step < 0 ? index : index + 1);
}

/** An ordinary link in place of the selection or of the link that is there; without an address, the words alone. */
export function linked(state, text, href, { from, to } = linkAt(state)) {
  const words = text || href;
  if (!words) return state.tr;
  const { link } = state.schema.marks;
  const marks = link.removeFromSet(state.doc.resolve(from).marks());
  const isSame = from !== to && state.doc.textBetween(from, to, " ") === words;
  const change = isSame ? state.tr.removeMark(from, to, link) : state.tr.replaceWith(from, to, state.schema.text(words, marks));
  const end = change.mapping.map(to);
  if (href) change.addMark(from, end, link.create({ href }));
  return change.setSelection(TextSelection.create(change.doc, end)).setStoredMarks(marks).scrollIntoView();
}
