import { TextSelection } from "@milkdown/kit/prose/state";

/** A footnote with the next free number: a reference here, and the note at the end, ready to be written. */
export function addFootnote(state, dispatch) {
  const { footnote_reference: reference, footnote_definition: definition, paragraph } = state.schema.nodes;
  if (!state.selection.$from.parent.type.contentMatch.matchType(reference)) return false;
  const attributes = { label: nextLabel(state.doc) };
  const change = state.tr.replaceSelectionWith(reference.create(attributes));
  const end = change.doc.content.size;
  change.insert(end, definition.create(attributes, paragraph.create()));
  dispatch?.(change.setSelection(TextSelection.create(change.doc, end + 2)).scrollIntoView());
  return true;
}

function nextLabel(doc) {
  const taken = new Set();
  doc.descendants(({ type, attrs }) => void (type.name.startsWith("footnote_") && taken.add(attrs.label)));
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}
