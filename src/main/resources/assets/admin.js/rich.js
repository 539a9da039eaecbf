// Shows the text as readers see it, where that changes nothing of it. What is saved is the textarea, here as everywhere.
const rewriting = document.querySelector("[data-writing][data-rich]");
const toggle = rewriting?.querySelector("[data-rich-toggle]");
if (toggle && !rewriting.text.readOnly) {
  const CHOICE = "dossier:writing";
  const area = rewriting.text;
  const holder = rewriting.querySelector("[data-rich-holder]");
  const reason = rewriting.querySelector("[data-rich-reason]");
  const words = document.querySelector("[data-rich-words]").dataset;
  const choice = localStorage.getItem(CHOICE) ?? (matchMedia("(min-width: 60rem)").matches ? "rich" : "markdown");
  let editor, entering;

  const promised = (name, detail) => new Promise(promise => rewriting.dispatchEvent(new CustomEvent(name, { detail: { ...detail, promise } })));

  function show(isRich) {
    Object.assign(area, { hidden: isRich });
    Object.assign(holder, { hidden: !isRich });
    toggle.setAttribute("aria-pressed", String(isRich));
  }

  async function enter() {
    const turn = entering = {};
    reason.textContent = "";
    const why = await open(turn).catch(() => words.failed);
    if (turn !== entering) return;
    entering = undefined;
    reason.textContent = why;
  }

  async function open(turn) {
    const text = area.value;
    const { open: opening } = await promised("rich-wanted");
    const opened = await opening({ textarea: area, holder, menus: rewriting.offers, words });
    const isOvertaken = () => turn !== entering || area.value !== text;
    const why = isOvertaken() ? words.overtaken : await promised("rewritten", { original: text, rewritten: opened.rewritten() });
    if (!why && !isOvertaken()) return take(opened);
    await opened.close();
    return why || words.overtaken;
  }

  function take(opened) {
    const hasFocus = document.activeElement === area || area.autofocus && document.activeElement === document.body;
    const { selectionEnd } = area;
    editor = opened;
    show(true);
    editor.goTo(selectionEnd);
    if (hasFocus) editor.focus();
    return "";
  }

  function leave() {
    const left = editor;
    const hasFocus = holder.contains(document.activeElement);
    left.flush();
    const place = left.place();
    editor = undefined;
    show(false);
    area.setSelectionRange(place, place);
    if (hasFocus) area.focus();
    return left.close();
  }

  function switchOver() {
    const isRich = editor || entering;
    localStorage.setItem(CHOICE, isRich ? "markdown" : "rich");
    if (!isRich) return enter();
    entering = undefined;
    return editor && leave();
  }

  /** Somebody else's words came in, or those of an earlier time. */
  async function follow() {
    if (!editor || editor.markdown() === area.value) return;
    editor.setMarkdown(area.value);
    if (editor.rewritten() === area.value) return;
    await leave();
    enter();
  }

  rewriting.addEventListener("reading", () => editor?.flush());
  rewriting.addEventListener("replaced", follow);
  area.addEventListener("input", follow);
  rewriting.addEventListener("tool", event => {
    if (!editor) return;
    event.preventDefault();
    if (event.detail !== "link") editor.focus();
    editor.command(event.detail);
  });
  rewriting.addEventListener("linked", ({ detail: { text, href } }) => editor?.insertLink(text, href));
  toggle.addEventListener("click", switchOver);
  addEventListener("keydown", event => {
    if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.key.toLowerCase() !== "e") return;
    event.preventDefault();
    switchOver();
  });
  if (choice === "rich") enter();
}
