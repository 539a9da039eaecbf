import { liftListItem, wrapInList } from "@milkdown/kit/prose/schema-list";

/** Makes a list of the selected blocks, turns a list of another kind into this one, or ends a list of this kind. */
export function toggleList(name, checked = null) {
  return (state, dispatch, view) => {
    const { nodes } = state.schema;
    const list = listAround(state.selection.$from);
    if (!list) return wrapInList(nodes[name])(state, dispatch && (change => dispatch(marked(change, checked))), view);
    const isSame = list.node.type === nodes[name] && (list.item.attrs.checked === null) === (checked === null);
    if (isSame) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(marked(state.tr.setNodeMarkup(list.at, nodes[name]), checked));
    return true;
  };
}

/** Ticks a task, or unticks it; makes a task of anything else. */
export function toggleTask(state, dispatch, view) {
  const list = listAround(state.selection.$from);
  if (!list || list.item.attrs.checked === null) return toggleList("bullet_list", false)(state, dispatch, view);
  dispatch?.(state.tr.setNodeMarkup(list.itemAt, undefined, { ...list.item.attrs, checked: !list.item.attrs.checked }));
  return true;
}

function listAround(place) {
  for (let depth = place.depth; depth > 1; depth--) {
    if (place.node(depth).type.name !== "list_item") continue;
    return { node: place.node(depth - 1), at: place.before(depth - 1), item: place.node(depth), itemAt: place.before(depth) };
  }
}

function marked(change, checked) {
  const list = listAround(change.selection.$from);
  const listType = list.node.type.name === "ordered_list" ? "ordered" : "bullet";
  list.node.forEach((item, offset) => change.setNodeMarkup(list.at + 1 + offset, undefined, { ...item.attrs, checked, listType }));
  return change;
}
