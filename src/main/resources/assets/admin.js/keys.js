// Keys for everything; "?" lists them.
const help = document.querySelector("[data-keys]");
const present = document.querySelector("[data-writing]");
addEventListener("keydown", event => {
  const isTyping = event.target.matches?.("input, textarea, [contenteditable]");
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key === "s" && present) {
    event.preventDefault();
    present.dispatchEvent(new CustomEvent("save"));
  } else if (isCommand && event.key === "Enter" && present) {
    event.preventDefault();
    const next = present.querySelector("[name=go]");
    present.requestSubmit(next ?? undefined);
  } else if (isCommand && event.key === "k" && !event.shiftKey) {
    event.preventDefault();
    dispatchEvent(new CustomEvent("go-anywhere"));
  } else if (event.key === "?" && !isTyping && help && !help.open) {
    event.preventDefault();
    help.showModal();
  }
});
for (const button of document.querySelectorAll("[data-keys-open]")) button.addEventListener("click", () => help.showModal());
