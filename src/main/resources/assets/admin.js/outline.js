// Moves sections by dragging, and with Alt and an arrow key on the focused one.
const outline = document.querySelector("[data-outline]");
if (outline?.dataset.movable) {
  const list = outline.querySelector("ol");
  const items = () => [...list.children];
  const status = outline.querySelector("[data-outline-state]");
  let dragged;
  const waiting = []; // one move is sent at a time: one that overtook another would put it elsewhere
  let sending;

  function place(item, index) {
    const before = items().indexOf(item);
    const to = Math.max(0, Math.min(index, items().length - 1));
    if (to === before) return;
    put(item, to);
    waiting.push({ item, to, before });
    sending ??= sendAll();
  }

  async function sendAll() {
    while (waiting.length) await send(waiting.shift());
    sending = undefined;
  }

  async function send({ item, to, before }) {
    const answer = await fetch(`${outline.dataset.address}/sections/${item.dataset.section}/position`, {
      method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams({ place: to }), keepalive: true,
    }).catch(() => undefined);
    if (!answer?.ok) put(item, before);
    status.textContent = (answer?.ok ? status.dataset.moved : status.dataset.failed).replace("{0}", item.textContent.trim()).replace("{1}", (answer?.ok ? to : before) + 1);
  }

  addEventListener("pagehide", () => waiting.splice(0).forEach(send)); // whoever leaves at once loses no move

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

// What is open is called in the outline as it is on the desk.
const named = document.querySelector("[data-writing]");
const present = document.querySelector("[data-outline] [aria-current]");
if (named && present) {
  const label = present.querySelector("span") ?? present;
  named.addEventListener("confirmed", ({ detail }) => {
    const said = new URLSearchParams(detail);
    label.textContent = (said.get("title") ?? said.get("heading")) || document.querySelector("[data-outline]").dataset.untitled;
  });
}
