// Puts in as Markdown what was copied from a page or a word processor.
const sheet = document.querySelector("[data-writing][data-rich]")?.text;
if (sheet && !sheet.readOnly) {
  const LONGEST_WAIT = 5000;
  const SHAPED = /<(p|a|h[1-6]|li|table|blockquote|b|strong|i|em|s|del)\b/i;
  const rich = () => new Promise(promise => sheet.form.dispatchEvent(new CustomEvent("rich-wanted", { detail: { promise } })));
  const late = () => new Promise((_, failed) => setTimeout(() => failed(new Error("late")), LONGEST_WAIT));

  sheet.addEventListener("paste", async event => {
    const [html, plain] = ["text/html", "text/plain"].map(type => event.clipboardData.getData(type));
    if (!SHAPED.test(html)) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = sheet;
    const markdown = await Promise.race([rich(), late()]).then(({ toMarkdown }) => toMarkdown(html)).catch(() => plain);
    sheet.focus();
    if (sheet.value === value) sheet.setSelectionRange(selectionStart, selectionEnd);
    document.execCommand("insertText", false, markdown || plain);
  });
}
