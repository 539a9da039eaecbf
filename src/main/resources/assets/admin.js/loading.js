// Fetches the rich mode, which is large, once somebody wants it; who asks gets a promise of it.
const wanting = document.querySelector("[data-writing][data-rich]");
if (wanting) {
  let rich;
  const fetched = () => new Promise((done, failed) => {
    const script = document.createElement("script");
    Object.assign(script, { src: wanting.dataset.rich, integrity: wanting.dataset.richIntegrity });
    script.addEventListener("error", () => { rich = undefined; script.remove(); failed(new Error("not loaded")); });
    addEventListener("rich:ready", () => done(globalThis.dossierRich), { once: true });
    document.head.append(script);
  });
  wanting.addEventListener("rich-wanted", ({ detail: { promise } }) => promise(rich ??= fetched()));
}
