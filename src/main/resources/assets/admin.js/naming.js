// Offers names after "@" and places after "[[", and puts in an ordinary link.
const writer = document.querySelector("[data-writing]");
const paper = writer?.text;
if (paper && !paper.readOnly) {
  const list = document.createElement("ul");
  Object.assign(list, { id: "_suggestions", className: "suggestions", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", writer.dataset.suggestions);
  paper.closest("main").append(list);
  paper.setAttribute("aria-autocomplete", "list");
  const kinds = [
    { sign: /(?:^|[\s(“"‘'—–-])@([^\s@[\]()][^\n@[\]()]{0,40}|)$/, answer: writer.offers.mention, length: 1 },
    { sign: /\[\[([^\n[\]()]{0,60})$/, answer: writer.offers.link, length: 2 },
  ];
  let found = [], chosen = 0, asked, timer, dismissed = "";

  function sought() {
    const before = paper.value.slice(Math.max(0, paper.selectionStart - 80), paper.selectionStart);
    for (const kind of kinds) {
      const match = kind.sign.exec(before);
      if (match) return { kind, query: match[1], start: paper.selectionStart - match[1].length - kind.length };
    }
  }

  function close() {
    clearTimeout(timer);
    asked = undefined;
    list.hidden = true;
    found = [];
    paper.removeAttribute("aria-activedescendant");
  }

  async function look() {
    const seek = sought();
    if (!seek) dismissed = "";
    if (!seek || paper.hidden || paper.selectionStart !== paper.selectionEnd || dismissed === `${seek.start}`) return close();
    const question = asked = {};
    const answer = await seek.kind.answer(seek.query);
    if (question !== asked) return;
    found = answer;
    if (!found.length) return close();
    // Whoever goes on writing means nobody by the keys for that: where nobody was found, nothing is chosen yet
    chosen = found[0].ask ? -1 : 0;
    list.replaceChildren(...found.map(option));
    list.hidden = false;
    mark();
    put();
  }

  function option({ label, detail = "", ask }, index) {
    const item = document.createElement("li");
    item.id = `_suggestion_${index}`;
    item.classList.toggle("suggestions__newcomer", Boolean(ask));
    item.setAttribute("role", "option");
    const name = document.createElement("strong");
    name.textContent = label;
    const more = document.createElement("span");
    more.textContent = detail;
    item.append(name, more);
    item.addEventListener("mousedown", event => event.preventDefault());
    item.addEventListener("click", () => choose(index));
    return item;
  }

  function mark() {
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === chosen)));
    list.children[chosen]?.scrollIntoView({ block: "nearest" });
    if (chosen >= 0) paper.setAttribute("aria-activedescendant", list.children[chosen].id);
    else paper.removeAttribute("aria-activedescendant");
  }

  async function choose(index) {
    const seek = sought();
    const choice = found[index];
    const end = paper.selectionStart;
    close();
    if (!seek) return;
    const typed = paper.value.slice(seek.start, end);
    const link = choice.ask ? await choice.ask() : choice;
    const start = choice.ask ? nearest(typed, seek.start) : seek.start;
    paper.focus();
    if (!link || start < 0) return;
    paper.setSelectionRange(start, start + typed.length);
    document.execCommand("insertText", false, `[${link.text.replace(/([\[\]\\])/g, "\\$1")}](${link.href})`);
  }

  // Words of somebody else may have come in before these meanwhile
  function nearest(typed, start) {
    const before = paper.value.lastIndexOf(typed, start);
    const after = paper.value.indexOf(typed, start);
    return before >= 0 && (after < 0 || start - before < after - start) ? before : after;
  }

  // Where the caret stands: a copy of the text up to it, laid out alike
  function put() {
    const copy = document.createElement("div");
    const style = getComputedStyle(paper);
    for (const name of ["font", "letterSpacing", "lineHeight", "padding", "border", "boxSizing", "whiteSpace", "overflowWrap", "direction"]) copy.style[name] = style[name];
    Object.assign(copy.style, { position: "absolute", visibility: "hidden", whiteSpace: "pre-wrap", inlineSize: `${paper.offsetWidth}px`, insetBlockStart: "0" });
    const end = document.createElement("span");
    end.textContent = "\u200b";
    copy.append(paper.value.slice(0, paper.selectionStart), end);
    document.body.append(copy);
    const box = paper.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left + end.offsetLeft, document.documentElement.clientWidth - list.offsetWidth - 8));
    const top = box.top - paper.scrollTop + end.offsetTop + end.offsetHeight;
    copy.remove();
    const fits = top + list.offsetHeight + 8 < innerHeight;
    list.style.left = `${left + scrollX}px`;
    list.style.top = `${scrollY + (fits ? top + 4 : Math.max(8, top - list.offsetHeight - 36))}px`;
  }

  paper.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 120); });
  paper.addEventListener("blur", close);
  paper.addEventListener("keydown", event => {
    if (list.hidden || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const takes = event.key === "Enter" && !event.ctrlKey && !event.metaKey || event.key === "Tab";
    if (step) { chosen = (Math.max(chosen, step < 0 ? 0 : -1) + step + found.length) % found.length; mark(); }
    else if (takes && chosen >= 0) choose(chosen);
    else if (event.key === "Escape") { dismissed = `${sought()?.start}`; close(); }
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
