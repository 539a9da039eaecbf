// Says who else has this section open, as long as somebody is at it here.
const section = document.querySelector("[data-presence]");
if (section) {
  const others = section.querySelector("[data-others]");
  let tab = sessionStorage.getItem("dossier:tab") ?? crypto.randomUUID();
  const names = new Intl.ListFormat(document.documentElement.lang);
  const EVERY = 15_000;
  const AWAY = 5 * 60_000;
  let moved = Date.now();
  const tell = end => fetch(section.dataset.presence + (end ? "/end" : ""), {
    method: "POST", keepalive: !!end, headers: { Accept: "application/json" }, body: new URLSearchParams({ tab }),
  });

  async function look() {
    if (document.visibilityState === "hidden" || Date.now() - moved > AWAY) return;
    const answer = await tell().catch(() => undefined);
    if (!answer?.ok) return;
    const here = await answer.json();
    const people = here.filter(one => !one.isMe).map(one => one.name);
    const said = [];
    if (people.length) said.push((people.length === 1 ? others.dataset.one : others.dataset.many).replace("{0}", names.format(people)));
    if (here.some(one => one.isMe)) said.push(others.dataset.me);
    others.textContent = said.join(" ");
    others.dataset.tone = people.length ? "people" : "me";
    others.hidden = !said.length;
  }

  // A page that is loaded anew is the same tab; one that was made from another is not
  const isMine = name => new Promise(answer => {
    if (!navigator.locks) return answer(true);
    navigator.locks.request(`dossier:tab:${name}`, { ifAvailable: true }, lock => {
      answer(Boolean(lock));
      return lock && new Promise(() => {});
    });
  });
  async function sitDown() {
    if (!await isMine(tab)) await isMine(tab = crypto.randomUUID());
    sessionStorage.setItem("dossier:tab", tab);
    look();
  }

  for (const kind of ["keydown", "pointermove", "focus"]) addEventListener(kind, () => { moved = Date.now(); }, { passive: true });
  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", () => tell(true).catch(() => {}));
  setInterval(look, EVERY);
  sitDown();
}
