/** Puts characters in as if they were typed, so that what listens for them answers. */
export const typing = characters => (state, _dispatch, view) => {
  const { from, to, $from } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, null, "\ufffc").at(-1);
  const text = before && /[\p{L}\p{N}]/u.test(before) ? ` ${characters}` : characters;
  const plain = () => view.state.tr.insertText(text, from, to);
  if (!view.someProp("handleTextInput", handle => handle(view, from, to, text, plain))) view.dispatch(plain());
  return true;
};
