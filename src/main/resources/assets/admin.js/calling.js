// Offers the names of colleagues after "@" in a comment.
const called = document.querySelector("[data-comments]");
if (called) {
  const SIGN = /(?:^|[\s(“"‘'—–-])@([^\s@][^\n@]{0,40}|)$/u;
  const list = document.createElement("ul");
  Object.assign(list, { id: "_colleagues", className: "suggestions suggestions--still", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", called.dataset.peopleLabel);
  let field, found = [], chosen = 0, asked, timer;

  const query = () => SIGN.exec(field.value.slice(Math.max(0, field.selectionStart - 60), field.selectionStart))?.[1];
  function close() {
    clearTimeout(timer);
    asked = undefined;
    found = [];
    list.remove();
    field?.removeAttribute("aria-activedescendant");
    field?.removeAttribute("aria-controls");
  }

  async function look() {
    const typed = query();
    if (typed === undefined || document.activeElement !== field) return close();
    const question = asked = {};
    const answer = await fetch(`${called.dataset.people}?q=${encodeURIComponent(typed)}`, { headers: { Accept: "application/json" } }).catch(() => undefined);
    const names = answer?.ok ? await answer.json().catch(() => []) : [];
    if (question !== asked) return;
    if (!names.length) return close();
    found = names;
    chosen = 0;
    list.replaceChildren(...names.map(option));
    field.after(list);
    list.hidden = false;
    field.setAttribute("aria-controls", list.id);
    mark();
  }

  function option(name, index) {
    const item = document.createElement("li");
    Object.assign(item, { id: `_colleague_${index}` });
    item.setAttribute("role", "option");
    const label = document.createElement("strong");
    label.textContent = name;
    item.append(label);
    item.addEventListener("mousedown", event => event.preventDefault());
    item.addEventListener("click", () => choose(index));
    return item;
  }

  function mark() {
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === chosen)));
    list.children[chosen].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", list.children[chosen].id);
  }

  function choose(index) {
    const typed = query() ?? "";
    const name = found[index];
    close();
    field.focus();
    field.setSelectionRange(field.selectionStart - typed.length, field.selectionStart);
    document.execCommand("insertText", false, `${name} `);
    close();
  }

  called.addEventListener("input", event => {
    if (!event.target.matches("[data-names]")) return;
    if (field !== event.target) { close(); field = event.target; }
    clearTimeout(timer);
    timer = setTimeout(look, 120);
  });
  called.addEventListener("focusout", close);
  called.addEventListener("keydown", event => {
    if (event.target !== field || !list.isConnected || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { chosen = (chosen + step + found.length) % found.length; mark(); }
    else if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === "Tab") choose(chosen);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
