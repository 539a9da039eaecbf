// Signs in again without leaving the text: with the password, and with a code after it where the account asks for one.
const dialog = document.querySelector("[data-sign-in]");
const text = document.querySelector("[data-writing]");
if (dialog && text) {
  const steps = [...dialog.querySelectorAll("[data-step]")];
  const [password, code] = steps;
  const problem = dialog.querySelector("[data-problem]");

  text.addEventListener("sign-in", () => {
    if (dialog.open) return;
    dialog.showModal();
    turnTo(password);
    password.password.focus();
  });

  function turnTo(step) {
    say("");
    for (const form of steps) form.hidden = form !== step;
    step.querySelector("input:not([type=hidden])").focus();
  }

  function say(words) {
    problem.hidden = !words;
    problem.textContent = words;
  }

  function enter() {
    for (const form of steps) form.reset();
    dialog.close();
    text.dispatchEvent(new CustomEvent("signed-in"));
  }

  dialog.addEventListener("submit", async event => {
    if (event.submitter?.formMethod === "dialog" || event.defaultPrevented) return;
    event.preventDefault();
    const form = event.target;
    const answer = await fetch(form.action, { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(new FormData(form)) }).catch(() => undefined);
    if (answer?.status === 204) return enter();
    if (answer?.status === 202) return turnTo(code);
    if (answer?.status === 410) turnTo(password);
    say(answer?.status === 429 ? dialog.dataset.tooOften : answer?.status === 410 ? dialog.dataset.lapsed : dialog.dataset[form.dataset.step ?? "key"]);
  });
}
