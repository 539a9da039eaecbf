// Talks beside the text: what is selected there is what a comment is about, and a click on a passage selects it there.
const talk = document.querySelector("[data-comments]");
const talked = document.querySelector("[data-writing]");
if (talk && talked?.text) {
  const area = talked.text;
  const holder = talked.querySelector("[data-rich-holder]");
  const begin = talked.querySelector("[data-comment]");
  const words = talk.dataset;
  const { passages } = talk;
  const { lettersOf, placesOf, textOf } = passages;
  const texts = new Map([[talked.base.value, area.defaultValue]]); // what was said in which revision, as far as this page knows
  let picked; // the text that the passage was selected in
  let sending;
  const isRich = () => !holder.hidden;
  const form = () => talk.querySelector("[data-comment-new]");
  const settle = () => talked.dispatchEvent(new CustomEvent("reading"));

  const lettersIn = range => lettersOf(range.toString()).letters.length;
  function selected() {
    settle();
    if (!isRich()) return { passage: area.value.slice(area.selectionStart, area.selectionEnd), at: area.selectionStart };
    const selection = getSelection();
    if (!selection.rangeCount || !holder.contains(selection.anchorNode)) return { passage: "", at: 0 };
    const range = selection.getRangeAt(0);
    const before = document.createRange();
    before.selectNodeContents(holder);
    before.setEnd(range.startContainer, range.startOffset);
    const passage = selection.toString();
    const sought = lettersOf(passage).letters;
    const number = placesOf(sought, lettersOf(textOf(holder).text).letters).indexOf(lettersIn(before));
    return { passage, at: passages.place(passage, number, area.value)?.[0] ?? 0 };
  }

  function pick() {
    const { passage, at } = selected();
    const fields = form();
    talk.open = true;
    if (passage.trim()) {
      fields.passage.value = passage.trim();
      fields.at.value = at + passage.search(/\S/);
      picked = area.value;
    }
    fields.words.focus();
    fields.scrollIntoView({ block: "nearest" });
  }

  function goTo(start, end) {
    if (!isRich()) {
      area.focus();
      area.setSelectionRange(start, end);
      return scrollTo({ top: scrollY + top(start) - innerHeight / 3 });
    }
    const passage = area.value.slice(start, end);
    const { text, at } = textOf(holder);
    const place = passages.place(passage, passages.number(passage, start, area.value), text);
    if (!place) return holder.querySelector("[role=textbox]").focus();
    holder.querySelector("[role=textbox]").focus({ preventScroll: true });
    getSelection().setBaseAndExtent(...at(place[0]), ...at(place[1] - 1).map((part, index) => index ? part + 1 : part));
    getSelection().focusNode.parentElement.scrollIntoView({ block: "center" });
  }

  // How far below the top of the window a character of the text stands: a copy of the text up to it, laid out alike
  function top(place) {
    const copy = passages.copyOf(area);
    copy.textContent = area.value.slice(0, place);
    document.body.append(copy);
    const height = copy.offsetHeight;
    copy.remove();
    return area.getBoundingClientRect().top + height - area.scrollTop;
  }

  function say(sentence) {
    const state = talk.querySelector("[data-comments-state]");
    state.textContent = sentence;
    state.hidden = !sentence;
  }

  // What is being typed in the other forms stays there; so does what is folded open
  function show(part, page, sent) {
    const typed = [...part.querySelectorAll("textarea")].filter(field => field.form !== sent && field.value !== field.defaultValue);
    for (const fresh of document.querySelectorAll("[data-fresh^=comments]")) {
      const now = page.querySelector(`[data-fresh="${fresh.dataset.fresh}"]`);
      if (now) fresh.replaceChildren(...now.childNodes);
    }
    for (const field of typed) {
      const again = document.getElementById(field.id);
      if (!again) continue;
      again.value = field.value;
      again.closest("details.comment__more")?.setAttribute("open", "");
    }
    if (!typed.some(field => field.name === "passage")) picked = undefined;
  }

  async function send(sent, submitter) {
    if (sending) return;
    sending = true;
    submitter?.setAttribute("aria-disabled", "true");
    if (sent.base) sent.base.value = talked.base.value;
    if (sent.at?.value && picked !== undefined) sent.at.value = passages.shifted(Number(sent.at.value), picked, area.value);
    picked &&= area.value;
    const answer = await fetch(sent.action, { method: "POST", headers: { Accept: "text/html" }, body: new URLSearchParams(new FormData(sent)) }).catch(() => undefined);
    const page = answer && new DOMParser().parseFromString(await answer.text().catch(() => ""), "text/html");
    const part = page?.querySelector("[data-fresh=comments]");
    sending = false;
    submitter?.removeAttribute("aria-disabled");
    if (!part) {
      const isOut = Boolean(page?.querySelector("form[action='/admin/sign-in']")) && !page.querySelector("[data-writing]");
      if (isOut) talked.dispatchEvent(new CustomEvent("sign-in"));
      return say(isOut ? words.out : answer ? words.refused : words.offline);
    }
    const said = page.querySelector("[data-commented]")?.dataset.commented;
    show(talk.querySelector("[data-fresh=comments]"), page, sent);
    say("");
    const wrong = talk.querySelector("[aria-invalid=true]");
    (wrong ?? document.getElementById(`comment-${said}`) ?? talk.querySelector("[data-comments-done]") ?? talk.querySelector("summary")).focus();
    dispatchEvent(new CustomEvent("fresh"));
  }

  addEventListener("submit", event => {
    if (event.defaultPrevented || !talk.contains(event.target)) return;
    event.preventDefault();
    send(event.target, event.submitter);
  });
  talk.addEventListener("click", event => {
    const link = event.target.closest("[data-passage-start]");
    if (!link) return;
    event.preventDefault();
    settle();
    const before = texts.get(link.dataset.passageRevision) ?? area.value;
    const [start, end] = [link.dataset.passageStart, link.dataset.passageEnd].map(place => passages.shifted(Number(place), before, area.value));
    goTo(start, end);
  });
  talk.addEventListener("keydown", event => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !event.target.form) return;
    event.preventDefault();
    event.stopPropagation();
    event.target.form.requestSubmit();
  });
  talk.addEventListener("input", event => {
    if (event.target.name === "passage") event.target.form.at.value = "";
  });
  talked.addEventListener("confirmed", ({ detail }) => texts.set(talked.base.value, new URLSearchParams(detail).get("text") ?? ""));
  if (begin) {
    begin.hidden = false;
    begin.addEventListener("mousedown", event => event.preventDefault());
    begin.addEventListener("click", pick);
  }
  addEventListener("keydown", event => {
    if (event.code !== "KeyM" || !event.altKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    pick();
  });
}
