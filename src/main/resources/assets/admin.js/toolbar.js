// Buttons for what Markdown writes with signs. Each puts text in as if it were typed, so that undo knows it.
const bar = document.querySelector("[data-toolbar]");
const area = bar?.closest("form").text;
if (bar && !area.readOnly) {
  const put = text => { area.focus(); document.execCommand("insertText", false, text); };
  const selected = () => area.value.slice(area.selectionStart, area.selectionEnd);

  function around(sign) {
    const words = selected();
    const isSigned = words.length > 2 * sign.length && words.startsWith(sign) && words.endsWith(sign);
    put(isSigned ? words.slice(sign.length, -sign.length) : sign + words + sign);
    if (!words) area.setSelectionRange(area.selectionStart - sign.length, area.selectionStart - sign.length);
  }

  function lines(mark) {
    const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const end = area.value.indexOf("\n", area.selectionEnd);
    area.setSelectionRange(start, end < 0 ? area.value.length : end);
    put(selected().split("\n").map((line, index) => mark(index) + line).join("\n"));
  }

  const block = text => put(`${area.selectionStart && area.value[area.selectionStart - 1] !== "\n" ? "\n\n" : ""}${text}`);
  function footnote() {
    const number = 1 + Math.max(0, ...[...area.value.matchAll(/\[\^(\d+)\]/g)].map(match => Number(match[1])));
    put(`[^${number}]`);
    const place = area.selectionStart;
    area.setSelectionRange(area.value.length, area.value.length);
    put(`${area.value.endsWith("\n") ? "\n" : "\n\n"}[^${number}]: `);
    area.dataset.back = place;
  }

  const actions = {
    bold: () => around("**"), italic: () => around("*"), strike: () => around("~~"), heading: () => lines(() => "# "), list: () => lines(() => "- "),
    numbers: () => lines(index => `${index + 1}. `), task: () => lines(() => "- [ ] "), quote: () => lines(() => "> "), mention: () => put("@"), place: () => put("[["), footnote,
    link: () => { const words = selected(); put(`[${words}](https://)`); area.setSelectionRange(area.selectionStart - 1, area.selectionStart - 1); },
    table: () => block("| | |\n|---|---|\n| | |\n"),
  };
  const act = action => area.form.dispatchEvent(new CustomEvent("tool", { detail: action, cancelable: true })) && actions[action]();
  bar.addEventListener("click", event => {
    const button = event.target.closest("[data-action]");
    if (button && actions[button.dataset.action]) act(button.dataset.action);
  });
  bar.addEventListener("mousedown", event => event.preventDefault());
  // One stop for the tabulator; arrows go from button to button
  const buttons = [...bar.querySelectorAll("button")];
  buttons.forEach((button, index) => { button.tabIndex = index ? -1 : 0; });
  bar.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length];
    buttons.forEach(button => { button.tabIndex = button === next ? 0 : -1; });
    next.focus();
  });
  area.form.addEventListener("rich:state", ({ detail }) => {
    for (const button of buttons) {
      const isOn = detail[button.dataset.action];
      if (isOn === undefined) button.removeAttribute("aria-pressed");
      else button.setAttribute("aria-pressed", String(isOn));
    }
  });
  area.addEventListener("keydown", event => {
    const action = { b: "bold", i: "italic", k: "link" }[event.key.toLowerCase()];
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && action && action !== "link") {
      event.preventDefault();
      actions[action]();
    }
  });
}
