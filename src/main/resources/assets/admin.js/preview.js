// Shows beside the text what readers will see, and follows what is typed.
const pane = document.querySelector("[data-preview]");
const looked = document.querySelector("[data-writing]");
const looking = document.querySelector("[data-preview-toggle]");
if (pane && looked && looking) {
  const CHOICE = "dossier:preview";
  const PAUSE = 250;
  const DESKTOP = 1280;
  const bench = pane.closest(".bench");
  const frame = pane.querySelector("iframe");
  const stage = frame.parentElement;
  const screens = [...pane.querySelectorAll("[data-screen]")];
  const hasRoom = matchMedia("(min-width: 60rem)");
  const kept = () => (localStorage.getItem(CHOICE) ?? "phone").split(" ");
  let timer, asked;

  const shown = () => frame.contentDocument?.querySelector("main.article") && frame.contentDocument;
  const part = page => page?.getElementById(pane.dataset.anchor);

  looking.setAttribute("role", "button");
  function show(isOpen) {
    pane.hidden = !isOpen;
    bench.classList.toggle("bench--previewing", isOpen);
    looking.setAttribute("aria-pressed", String(isOpen));
    localStorage.setItem(CHOICE, `${kept()[0]}${isOpen ? " open" : ""}`);
    if (isOpen && !frame.getAttribute("src")) frame.src = pane.dataset.page;
    if (isOpen) { fit(); follow(); }
  }

  function turn(screen) {
    localStorage.setItem(CHOICE, `${screen}${pane.hidden ? "" : " open"}`);
    for (const button of screens) button.setAttribute("aria-pressed", String(button.dataset.screen === screen));
    frame.classList.toggle("preview__frame--phone", screen === "phone");
    frame.classList.toggle("preview__frame--desktop", screen === "desktop");
    fit();
    goThere();
  }

  // A page for a wide screen is shown whole, made smaller
  function fit() {
    const isWide = frame.classList.contains("preview__frame--desktop");
    const scale = isWide ? Math.min(1, stage.clientWidth / DESKTOP) : 1;
    frame.style.inlineSize = isWide ? `${DESKTOP}px` : "";
    frame.style.blockSize = isWide ? `${stage.clientHeight / scale}px` : "";
    frame.style.scale = isWide ? String(scale) : "";
  }

  const goThere = () => { const section = part(shown()); if (section) frame.contentWindow.scrollTo(0, section.getBoundingClientRect().top + frame.contentWindow.scrollY - 16); };

  async function follow() {
    const question = asked = {};
    const body = new URLSearchParams({ text: looked.text.value });
    const answer = await fetch(pane.dataset.text, { method: "POST", body }).catch(() => undefined);
    if (!answer?.ok) return;
    const html = await answer.text();
    const prose = part(shown())?.querySelector(".prose");
    if (question !== asked || !prose) return;
    const heading = part(shown()).querySelector(".section__heading > span");
    if (heading && looked.heading.value.trim()) heading.textContent = looked.heading.value.trim();
    const fresh = new DOMParser().parseFromString(html, "text/html").body;
    if (fresh.innerHTML !== prose.innerHTML) prose.replaceChildren(...fresh.childNodes);
  }

  // What stands around the text, such as who is named beside it, changes with what is saved
  async function renew() {
    const answer = await fetch(pane.dataset.page, { headers: { Accept: "text/html" } }).catch(() => undefined);
    if (!answer?.ok || !shown()) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const ids = page => [...page.querySelectorAll(".section, .who__one")].map(each => each.id || each.dataset.subject).join(" ");
    if (ids(fresh) === ids(shown()) && fresh.querySelector("h1").textContent === shown().querySelector("h1").textContent) return;
    const place = frame.contentWindow.scrollY;
    frame.addEventListener("load", () => frame.contentWindow.scrollTo(0, place), { once: true });
    frame.contentWindow.location.reload();
  }

  const isOpen = () => !pane.hidden;
  const toggle = () => { if (hasRoom.matches) show(!isOpen()); else location.assign(looking.href); };
  looking.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !hasRoom.matches) return;
    event.preventDefault();
    toggle();
  });
  addEventListener("keydown", event => {
    if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.altKey || event.key.toLowerCase() !== "l") return;
    event.preventDefault();
    toggle();
  });
  pane.querySelector("[data-preview-end]").addEventListener("click", () => { show(false); looking.focus(); });
  for (const button of screens) button.addEventListener("click", () => turn(button.dataset.screen));
  frame.addEventListener("load", () => { if (isOpen()) { goThere(); follow(); } });
  looked.addEventListener("input", () => { clearTimeout(timer); if (isOpen()) timer = setTimeout(follow, PAUSE); });
  looked.addEventListener("replaced", () => { if (isOpen()) follow(); });
  looked.addEventListener("confirmed", () => { if (isOpen()) renew(); });
  addEventListener("resize", () => { if (isOpen()) fit(); });
  const [screen, wasOpen] = kept();
  turn(screen);
  if (wasOpen && hasRoom.matches) show(true);
}
