// Asks what a link says and where it leads, for the rich mode.
const linking = document.querySelector("[data-linking]");
const linked = document.querySelector("[data-writing]");
if (linking && linked) {
  const fields = linking.querySelector("form");
  linked.addEventListener("rich:link", ({ detail: { text, href } }) => {
    Object.assign(fields.words, { value: text });
    Object.assign(fields.address, { value: href });
    linking.showModal();
    (text ? fields.address : fields.words).focus();
  });
  fields.addEventListener("submit", event => {
    if (!event.submitter?.formNoValidate) {
      const typed = fields.address.value.trim();
      const address = /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(typed) ? `https://${typed}` : typed;
      linking.addEventListener("close", () => linked.dispatchEvent(new CustomEvent("linked", { detail: { text: fields.words.value.trim(), href: address } })), { once: true });
    }
  });
}
