// Shows anew what stands around a text once that is saved: what readers see, who is named, what was saved when.
const saved = document.querySelector("[data-writing]");
const around = () => [...document.querySelectorAll("[data-fresh]")];
if (saved && around().length) {
  const PAUSE = 400;
  let timer;

  const isUsed = part => part.contains(document.activeElement) || [...part.querySelectorAll("textarea, input")].some(field => field.value !== field.defaultValue);
  async function look() {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } }).catch(() => undefined);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of around()) {
      const fresh = page.querySelector(`[data-fresh="${part.dataset.fresh}"]`);
      if (fresh && !isUsed(part)) part.replaceChildren(...fresh.childNodes);
    }
    dispatchEvent(new CustomEvent("fresh"));
  }
  saved.addEventListener("confirmed", () => { clearTimeout(timer); timer = setTimeout(look, PAUSE); });
}
