import { closeHistory } from "@milkdown/kit/prose/history";
import { linked } from "./links.js";
import { wordsIn } from "./places.js";

/** Leaves it to the page to say what to link to, which takes its time, and puts the link where the words stand by then. */
export async function asked(view, { ask }, { from, to }) {
  const typed = view.state.doc.textBetween(from, to);
  const link = await ask();
  if (view.isDestroyed) return;
  const at = link && wordsIn(view.state.doc, typed, from);
  if (at) view.dispatch(closeHistory(linked(view.state, link.text, link.href, { from: at, to: at + typed.length })));
  view.focus();
}
