// Has a device make a passkey, or answer with one, before the form that asks for it is sent.
const canDo = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON);
for (const none of document.querySelectorAll("[data-passkey-none]")) none.hidden = canDo;
for (const form of document.querySelectorAll("[data-passkey]")) {
  const { credential } = form.elements;
  const words = form.dataset;
  const makes = "makes" in words;
  const problem = form.querySelector("[data-passkey-problem]");
  let busy;

  if (!makes) form.hidden = !canDo;
  const say = sentence => {
    problem.hidden = !sentence;
    problem.textContent = sentence;
  };

  async function answer() {
    const asked = await fetch(words.passkey, { method: "POST", headers: { Accept: "application/json" } });
    // It has to be confirmed first who this is: that is a page, and comes back here
    if (asked.status === 403) return form.submit();
    if (!asked.ok) return say(words.failed);
    const options = await asked.json();
    const made = makes
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    credential.value = JSON.stringify(made.toJSON());
    form.requestSubmit();
  }

  form.addEventListener("submit", async event => {
    if (!canDo || credential.value) return;
    event.preventDefault();
    event.stopPropagation();
    if (busy) return;
    busy = true;
    say("");
    await answer().catch(({ name }) => say(name === "InvalidStateError" ? words.known : name === "NotAllowedError" ? words.cancelled : words.failed));
    busy = false;
  });
  // An answer is good for one question
  form.addEventListener("formdata", () => { credential.value = ""; });
}
