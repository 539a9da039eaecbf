// Saves within two seconds of a pause, one save at a time, and says in words how things stand.
const form = document.querySelector("[data-writing]");
const words = document.querySelector("[data-words]")?.dataset;
const PAUSE = 1200;
const LONGEST_WAIT = 10_000;
const TIME_OUT = 20_000;
const LONGEST_STAY = 4_000;

if (form && !form.dataset.readOnly) {
  const state = form.querySelector("[data-state]");
  const mend = form.querySelector("[data-mend]");
  const LONGEST_LAST_WORD = 60_000; // a page that goes may send no more than 64 kB
  const byHand = form.dataset.byHand?.split(" ") ?? [];
  const read = () => {
    form.dispatchEvent(new CustomEvent("reading"));
    return form.says();
  };
  let confirmed = form.dataset.unsaved ? "" : form.first;
  let timer, firstTyped, busy, paused, hasTyped, leaving, tries = 0;
  // What nobody typed here, as when a browser puts back what a form once said, is nobody's to save
  const isUnsaved = () => Boolean(hasTyped) && read() !== confirmed;
  const waitsForItsButton = () => byHand.some(name => form.elements[name]?.value.trim());

  const time = () => new Intl.DateTimeFormat(document.documentElement.dataset.english, { hour: "2-digit", minute: "2-digit" }).format(new Date());
  function say(sentence, tone = "calm", action) {
    state.textContent = sentence;
    state.dataset.tone = tone;
    mend.hidden = !action;
    if (action) [mend.textContent, mend.onclick] = action;
  }

  function later() {
    if (paused) return;
    firstTyped ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(PAUSE, firstTyped + LONGEST_WAIT - Date.now())));
    if (!busy) say(words.typing);
  }

  function pause(sentence, action) {
    paused = true;
    say(sentence, "alarm", action);
  }

  function resume() {
    paused = false;
    return save();
  }

  // What came of it: the server may have joined it with somebody else's. What was typed since then started from what was sent.
  function took(sent, answer) {
    const hasNotTypedSince = sent === read();
    confirmed = sent;
    if (answer.outcome === "SAID") form.base.value = answer.revision.number;
    else if (hasNotTypedSince) {
      write(answer.revision);
      form.base.value = answer.revision.number;
      confirmed = read();
      form.dispatchEvent(new CustomEvent("joined", { detail: answer }));
    } else form.base.value = answer.typed.number;
    form.dispatchEvent(new CustomEvent("confirmed", { detail: confirmed }));
    say((answer.removed ? words.savedRemoved : waitsForItsButton() ? words.savedButOne : words.saved).replace("{0}", time()), answer.removed ? "alarm" : "calm");
  }

  function write(answer) {
    form.show(new URLSearchParams(Object.entries(answer).flatMap(([name, value]) => [value].flat().map(each => [name, each]))));
    form.dispatchEvent(new CustomEvent("replaced"));
  }

  async function send(sent, keepalive = false, more = "") {
    return fetch(form.action, {
      method: "POST", keepalive, headers: { Accept: "application/json", Prefer: "handling=lenient" }, signal: AbortSignal.timeout(TIME_OUT),
      body: new URLSearchParams(`${sent}&base=${form.base.value}${more}`),
    });
  }

  async function save() {
    clearTimeout(timer);
    const sent = read();
    if (busy || paused || sent === confirmed) {
      if (!busy && !paused && sent === confirmed) say(words.saved.replace("{0}", time()));
      return;
    }
    busy = true;
    firstTyped = undefined;
    say(words.saving);
    const answer = await send(sent).catch(() => undefined);
    await outcome(sent, answer).catch(() => offline());
    busy = false;
    if (!paused && answer?.ok && isUnsaved()) later();
  }

  async function outcome(sent, answer) {
    const isRead = answer?.ok && answer.headers.get("Content-Type")?.startsWith("application/json");
    const said = isRead ? await answer.json() : undefined;
    if (said?.outcome === "CLASHING") {
      const { revision } = said;
      form.dispatchEvent(new CustomEvent("clashing"));
      pause(words.clash.replace("{0}", revision.by), [words.clashMend, () => { leaving = true; form.submit(); }]);
    } else if (said) {
      tries = 0;
      took(sent, said);
    } else if (answer?.status === 401) {
      pause(words.signedOut, [words.signedOutMend, () => form.dispatchEvent(new CustomEvent("sign-in"))]);
      form.dispatchEvent(new CustomEvent("sign-in"));
    } else if (answer?.status === 422) {
      const { problem, field } = await answer.json();
      const place = form.elements[field]?.closest?.(".field");
      const label = place?.querySelector(".field__label")?.textContent;
      place?.classList.add("field--wrong");
      pause(label ? `${label}: ${problem}` : problem, [words.again, resume]);
      form.addEventListener("input", () => { place?.classList.remove("field--wrong"); paused = false; later(); }, { once: true });
    } else if (answer?.status === 403 && (await answer.json().catch(() => ({}))).owed) {
      pause(words.owed, [words.owedMend, () => { open("/admin/account/factors"); pause(words.owed, [words.again, resume]); }]);
    } else if (answer && answer.status < 500 && answer.status !== 429) {
      pause(words.refused, [words.again, resume]);
    } else offline();
  }

  function offline() {
    tries++;
    say(words.offline, "alarm", [words.again, save]);
    clearTimeout(timer);
    timer = setTimeout(save, Math.min(60_000, 2_000 * 2 ** Math.min(tries, 5)));
  }

  // What its button alone sends makes something new, which only a new page shows
  async function saveByHand() {
    const sent = read();
    const more = byHand.map(name => `&${name}=${encodeURIComponent(form.elements[name].value)}`).join("");
    busy = true;
    const answer = await send(sent, false, more).catch(() => undefined);
    if (answer?.ok) for (const name of byHand) form.elements[name].value = "";
    await outcome(sent, answer).catch(() => offline());
    busy = false;
    if (answer?.ok && !paused) location.reload();
  }

  // Whoever goes elsewhere in this window, or presses another button, is let go as soon as all is saved
  async function settle() {
    for (let turns = 0; turns < 3 && !paused && isUnsaved(); turns++) {
      if (busy) await new Promise(done => setTimeout(done, 200));
      else await save();
    }
  }
  const goOn = async go => {
    await Promise.race([settle(), new Promise(done => setTimeout(done, LONGEST_STAY))]);
    go();
  };
  const isElsewhere = event => !event.defaultPrevented && !leaving && !paused && isUnsaved();
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    const isPlain = link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !link.target && link.origin === location.origin;
    if (!isPlain || link.getAttribute("href").startsWith("#") || !isElsewhere(event)) return;
    event.preventDefault();
    goOn(() => location.assign(link.href));
  });
  document.addEventListener("submit", event => {
    if (event.target === form || event.target.method === "dialog" || !isElsewhere(event)) return;
    event.preventDefault();
    goOn(() => event.target.requestSubmit(event.submitter));
  });

  form.addEventListener("input", event => { hasTyped = true; if (!byHand.includes(event.target.name)) later(); });
  form.addEventListener("signed-in", resume);
  form.addEventListener("save", () => waitsForItsButton() ? saveByHand() : save());
  addEventListener("online", () => { if (hasTyped) save(); });
  form.addEventListener("submit", event => {
    if (event.submitter?.name === "go" && !isUnsaved() || paused) { leaving = true; return; }
    event.preventDefault();
    hasTyped = true;
    if (event.submitter?.name === "go") goOn(() => form.requestSubmit(event.submitter));
    else if (waitsForItsButton()) saveByHand();
    else save();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !leaving && !busy && !paused && isUnsaved()) {
      const sent = read();
      busy = true;
      send(sent, sent.length < LONGEST_LAST_WORD).then(answer => outcome(sent, answer)).catch(() => {}).finally(() => { busy = false; });
    }
  });
  addEventListener("beforeunload", event => { if (!leaving && (isUnsaved() || waitsForItsButton())) event.preventDefault(); });
  // Whoever types faster than this script arrives has typed all the same; a page come back to may hold what a browser put there
  const isFirstVisit = performance.getEntriesByType("navigation")[0]?.type === "navigate";
  if (isFirstVisit && form.says() !== form.first) form.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
