// Ctrl or Cmd with K: types a few letters, and is there.
const palette = document.querySelector("[data-anywhere]");
if (palette) {
  const field = palette.querySelector("input");
  const list = palette.querySelector("ul");
  const none = palette.querySelector("[data-none]");
  let places = [], chosen = 0, asked;

  async function look() {
    const question = asked = {};
    const answer = await fetch(`${palette.dataset.source}?q=${encodeURIComponent(field.value)}${palette.dataset.article ? `&article=${palette.dataset.article}` : ""}`, { headers: { Accept: "application/json" } }).catch(() => undefined);
    if (question !== asked || !answer?.ok) return;
    places = await answer.json();
    none.hidden = places.length > 0;
    chosen = 0;
    list.replaceChildren(...places.map((place, index) => {
      const item = document.createElement("li");
      item.id = `_place_${index}`;
      item.setAttribute("role", "option");
      const name = document.createElement("strong");
      name.textContent = place.label;
      const more = document.createElement("span");
      more.textContent = place.detail;
      item.append(name, more);
      item.addEventListener("click", () => go(index));
      return item;
    }));
    mark();
  }

  function mark() {
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === chosen)));
    field.toggleAttribute("aria-activedescendant", false);
    if (list.children[chosen]) field.setAttribute("aria-activedescendant", list.children[chosen].id);
  }

  const go = index => { if (places[index]) location.assign(places[index].href); };
  addEventListener("go-anywhere", () => { if (!palette.open) { palette.showModal(); field.select(); look(); } });
  field.addEventListener("input", look);
  field.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && places.length) { event.preventDefault(); chosen = (chosen + step + places.length) % places.length; mark(); }
    else if (event.key === "Enter") { event.preventDefault(); go(chosen); }
  });
}
