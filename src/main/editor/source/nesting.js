/** Lists as they ought to be: what other programs leave beside an item goes into it, and boxes become tasks. */
export function mendLists(body) {
  for (const list of body.querySelectorAll(":is(ul, ol) > :is(ul, ol)")) list.previousElementSibling?.append(list);
  for (const box of body.querySelectorAll("li input[type=checkbox]")) {
    const item = box.closest("li");
    item.dataset.itemType ??= "task";
    item.dataset.checked ??= box.hasAttribute("checked");
    box.remove();
  }
}

/** Makes lists of items of which each knows how deep it lies. */
export function nested(items) {
  const open = [];
  for (const { part, level, isOrdered } of items) {
    while (open.length > level || (open.length === level && open.at(-1).localName !== nameOf(isOrdered))) open.pop();
    while (open.length < level) {
      const list = part.ownerDocument.createElement(nameOf(isOrdered));
      const parent = open.at(-1);
      if (parent) (parent.lastElementChild ?? parent.appendChild(part.ownerDocument.createElement("li"))).append(list);
      else part.before(list);
      open.push(list);
    }
    const item = part.ownerDocument.createElement("li");
    item.append(...part.childNodes);
    open.at(-1).append(item);
    part.remove();
  }
}

const nameOf = isOrdered => (isOrdered ? "ol" : "ul");
