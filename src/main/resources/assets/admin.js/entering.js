// Enters somebody in the directory from within a text, and answers with the link that the text gets.
const entrance = document.querySelector("[data-entrance]");
const sentence = document.querySelector("[data-writing]");
if (entrance && sentence) {
  const TIME_OUT = 20_000;
  const words = entrance.dataset;
  const form = entrance.querySelector("form");
  const { kind, name, head, definition } = form.elements;
  const state = form.querySelector("[data-entrance-state]");
  const doubt = form.querySelector("[data-likely]");
  let answerTo, link, begun, busy, isSignedOut;

  sentence.addEventListener("newcomer", ({ detail }) => {
    answerTo = detail.promise;
    link = undefined;
    if (begun !== detail.name) begin(detail.name);
    // Left to itself the browser would give the text its focus back with the caret at its beginning
    document.activeElement?.blur();
    entrance.showModal();
    (gap() ?? definition).focus();
  });
  entrance.addEventListener("close", () => answerTo(link));

  // Whoever left it by mistake finds what was typed there as it was
  function begin(typed) {
    form.reset();
    begun = name.value = typed;
    isSignedOut = false;
    say("");
    show({});
    doubts([]);
    turn();
  }

  const end = found => {
    link = found;
    begun = undefined;
    entrance.close();
  };

  const fields = () => [[kind[0], kind.value], ...[name, definition].map(field => [field, field.value.trim()])];
  const gap = () => fields().find(([, value]) => !value)?.[0];
  const missing = () => Object.fromEntries(fields().filter(([, value]) => !value).map(([field]) => [field.name, words.missing]));

  function turn() {
    const one = kind.value ? form.querySelector("[name=kind]:checked").dataset : words;
    form.querySelector("[for=_entrance_head]").textContent = one.head;
    form.querySelector("#_entrance_head_help").textContent = one.headHelp;
  }

  function say(words) {
    state.textContent = words;
    state.scrollIntoView({ block: "nearest" });
  }

  function show(problems) {
    for (const field of form.querySelectorAll("[data-field]")) {
      const problem = problems[field.dataset.field] ?? "";
      field.classList.toggle("field--wrong", Boolean(problem));
      field.querySelector(".field__problem").textContent = problem;
      for (const control of field.querySelectorAll("input, textarea")) control.setAttribute("aria-invalid", String(Boolean(problem)));
    }
    form.querySelector("[aria-invalid=true]")?.focus();
  }

  function doubts(likely) {
    doubt.hidden = !likely.length;
    doubt.querySelector("ul").replaceChildren(...likely.map(line));
    if (likely.length) doubt.focus();
  }

  function line(subject) {
    const item = doubt.querySelector("template").content.cloneNode(true);
    item.querySelector("strong").textContent = subject.label;
    item.querySelector(".quiet").textContent = subject.detail;
    item.querySelector(".hidden").textContent = subject.label;
    item.querySelector("button").addEventListener("click", () => end(subject));
    return item;
  }

  async function send(more = {}) {
    if (busy) return;
    if (gap()) return show(missing());
    busy = true;
    say(words.busy);
    const about = { name: name.value, head: head.value, definition: definition.value, ...more };
    const answer = await fetch(kind.value, {
      method: "POST", headers: { Accept: "application/json", Prefer: "handling=lenient" }, signal: AbortSignal.timeout(TIME_OUT), body: new URLSearchParams(about),
    }).catch(() => undefined);
    await outcome(answer).catch(() => say(words.offline));
    busy = false;
  }

  async function outcome(answer) {
    const isRead = answer?.headers.get("Content-Type")?.startsWith("application/json");
    const said = isRead ? await answer.json() : {};
    const isOpen = entrance.open;
    say(answer ? "" : words.offline);
    show(said.problems ?? {});
    doubts(said.likely ?? []);
    if (answer?.status === 201 && isOpen) end(said);
    else if (answer?.status === 401) signIn();
    else if (answer && !said.problems && !said.likely) say(words.refused);
  }

  function signIn() {
    isSignedOut = true;
    say(words.signedOut);
    sentence.dispatchEvent(new CustomEvent("sign-in"));
  }

  sentence.addEventListener("signed-in", () => {
    if (entrance.open && isSignedOut) send();
    isSignedOut = false;
  });
  form.addEventListener("submit", event => { event.preventDefault(); send(); });
  form.addEventListener("change", turn);
  // Another name is another question
  name.addEventListener("input", () => doubts([]));
  entrance.querySelector("[data-anyway]").addEventListener("click", () => send({ anyway: true }));
  entrance.querySelector("[data-cancel]").addEventListener("click", () => entrance.close());
  // The keys of the page are about the text below: only that it is saved fits here too
  entrance.addEventListener("keydown", event => {
    if (event.key !== "s") event.stopPropagation();
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  });
}
