import { Selection } from "@milkdown/kit/prose/state";

/** The place in the document that a character of its Markdown stands at, as nearly as can be told. */
export function placeOf(offset, { text, doc, parse }) {
  const before = parse(text.slice(0, offset));
  const { head } = Selection.atEnd(before);
  return Selection.near(doc.resolve(Math.min(head, doc.content.size)), -1);
}

/** And the other way round. */
export function offsetOf(place, doc, source) {
  return source.textOf(doc.cut(0, place)).trimEnd().length;
}

/** Where in the document such words stand, if they do: the nearest to a place where they stood before. */
export function wordsIn(doc, words, place) {
  const found = [];
  doc.descendants((node, at) => {
    const text = node.isTextblock ? node.textBetween(0, node.content.size, null, "\ufffc") : "";
    for (let index = text.indexOf(words); index >= 0; index = text.indexOf(words, index + 1)) found.push(at + 1 + index);
  });
  return found.sort((one, other) => Math.abs(one - place) - Math.abs(other - place))[0];
}

/** Makes one document of another where they differ, so that the cursor stays; nothing where that fails. */
export function changed(state, doc) {
  const start = state.doc.content.findDiffStart(doc.content);
  if (start === null) return state.tr;
  let { a, b } = state.doc.content.findDiffEnd(doc.content);
  const overlap = Math.max(0, start - Math.min(a, b));
  try {
    const change = state.tr.replace(start, a + overlap, doc.slice(start, b + overlap));
    return change.doc.eq(doc) ? change.setMeta("addToHistory", false) : undefined;
  } catch {
    return undefined;
  }
}
