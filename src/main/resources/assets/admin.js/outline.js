// Moves sections by dragging, and with Alt and an arrow key on the focused one.
const outline = document.querySelector("[data-outline]");
if (outline?.dataset.movable) {
  const list = outline.querySelector("ol");
  const items = () => [...list.children];
  const status = outline.querySelector("[data-outline-state]");
  let dragged;

  async function place(item, index) {
    const before = items().indexOf(item);
    const to = Math.max(0, Math.min(index, items().length - 1));
    if (to === before) return;
    put(item, to);
    const answer = await fetch(`${outline.dataset.address}/sections/${item.dataset.section}/position`, {
      method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams({ place: to }),
    }).catch(() => undefined);
    if (!answer?.ok) put(item, before);
    status.textContent = (answer?.ok ? status.dataset.moved : status.dataset.failed).replace("{0}", item.textContent.trim()).replace("{1}", items().indexOf(item) + 1);
  }

  function put(item, index) {
    const focused = item.contains(document.activeElement);
    item.remove();
    list.insertBefore(item, list.children[index] ?? null);
    if (focused) item.querySelector("a").focus();
  }

  list.addEventListener("keydown", event => {
    if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    const item = event.target.closest("li");
    place(item, items().indexOf(item) + (event.key === "ArrowUp" ? -1 : 1));
  });
  for (const item of items()) item.querySelector("a").draggable = true;
  list.addEventListener("dragstart", event => {
    dragged = event.target.closest("li");
    dragged.classList.add("outline__item--dragged");
    event.dataTransfer.effectAllowed = "move";
  });
  list.addEventListener("dragover", event => {
    if (!dragged) return;
    event.preventDefault();
    for (const item of items()) item.classList.toggle("outline__item--target", item === event.target.closest("li") && item !== dragged);
  });
  list.addEventListener("drop", event => {
    event.preventDefault();
    const target = event.target.closest("li");
    if (dragged && target) place(dragged, items().indexOf(target));
  });
  list.addEventListener("dragend", () => {
    for (const item of items()) item.classList.remove("outline__item--dragged", "outline__item--target");
    dragged = undefined;
  });
}
