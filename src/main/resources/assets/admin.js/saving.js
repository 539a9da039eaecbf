// Saves within two seconds of a pause, one save at a time, and says in words how things stand.
const form = document.querySelector("[data-writing]");
const words = document.querySelector("[data-words]")?.dataset;
const PAUSE = 1200;
const LONGEST_WAIT = 10_000;
const TIME_OUT = 20_000;

if (form && !form.text.readOnly) {
  const state = form.querySelector("[data-state]");
  const mend = form.querySelector("[data-mend]");
  const read = () => {
    form.dispatchEvent(new CustomEvent("reading"));
    return { heading: form.heading.value, text: form.text.value };
  };
  const isSame = (one, other) => one.heading === other.heading && one.text === other.text;
  let confirmed = { heading: form.heading.defaultValue, text: form.text.defaultValue };
  let timer, firstTyped, busy, paused, tries = 0;

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

  // What came of the text: the server may have joined it with somebody else's. What was typed since then started from what was sent.
  function took(sent, answer) {
    const hasNotTypedSince = isSame(sent, read());
    confirmed = sent;
    if (answer.outcome === "SAID") form.base.value = answer.revision.number;
    else if (hasNotTypedSince) {
      write(answer.revision);
      form.base.value = answer.revision.number;
      confirmed = read();
      form.dispatchEvent(new CustomEvent("joined", { detail: answer }));
    } else form.base.value = answer.typed.number;
    form.dispatchEvent(new CustomEvent("confirmed", { detail: sent }));
    say(words.saved.replace("{0}", time()));
  }

  function write({ heading, text }) {
    const { selectionStart, selectionEnd } = form.text;
    form.heading.value = heading;
    if (form.text.value !== text) {
      const ending = form.text.value.slice(selectionEnd);
      form.text.value = text;
      const place = ending && text.endsWith(ending) ? text.length - ending.length : Math.min(selectionStart, text.length);
      form.text.setSelectionRange(place, place);
    }
    form.dispatchEvent(new CustomEvent("replaced"));
  }

  async function send(sent, keepalive = false) {
    return fetch(form.action, {
      method: "POST", keepalive, headers: { Accept: "application/json", Prefer: "handling=lenient" }, signal: AbortSignal.timeout(TIME_OUT),
      body: new URLSearchParams({ ...sent, base: form.base.value }),
    });
  }

  async function save() {
    clearTimeout(timer);
    const sent = read();
    if (busy || paused || isSame(sent, confirmed)) {
      if (!busy && !paused && isSame(sent, confirmed)) say(words.saved.replace("{0}", time()));
      return;
    }
    busy = true;
    firstTyped = undefined;
    say(words.saving);
    const answer = await send(sent).catch(() => undefined);
    await outcome(sent, answer).catch(() => offline());
    busy = false;
    if (!paused && answer?.ok && !isSame(read(), confirmed)) later();
  }

  async function outcome(sent, answer) {
    const isRead = answer?.ok && answer.headers.get("Content-Type")?.startsWith("application/json");
    const said = isRead ? await answer.json() : undefined;
    if (said?.outcome === "CLASHING") {
      const { revision } = said;
      pause(words.clash.replace("{0}", revision.by), [words.clashMend, () => { leaving = true; form.submit(); }]);
    } else if (said) {
      tries = 0;
      took(sent, said);
    } else if (answer?.status === 401) {
      pause(words.signedOut, [words.signedOutMend, () => form.dispatchEvent(new CustomEvent("sign-in"))]);
      form.dispatchEvent(new CustomEvent("sign-in"));
    } else if (answer?.status === 422) {
      pause((await answer.json()).problem, [words.again, resume]);
      form.addEventListener("input", () => { paused = false; later(); }, { once: true });
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

  let leaving = false;
  form.addEventListener("input", later);
  form.addEventListener("signed-in", resume);
  form.addEventListener("save", save);
  addEventListener("online", save);
  form.addEventListener("submit", event => {
    if (event.submitter?.name === "go" || paused) leaving = true;
    else {
      event.preventDefault();
      save();
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !leaving && !busy && !paused && !isSame(read(), confirmed)) {
      const sent = read();
      busy = true;
      send(sent, sent.text.length < 20_000).then(answer => outcome(sent, answer)).catch(() => {}).finally(() => { busy = false; });
    }
  });
  addEventListener("beforeunload", event => { if (!leaving && !isSame(read(), confirmed)) event.preventDefault(); });
}
