// Signs in again without leaving the text.
const dialog = document.querySelector("[data-sign-in]");
const text = document.querySelector("[data-writing]");
if (dialog && text) {
  const signIn = dialog.querySelector("form");
  const problem = dialog.querySelector("[data-problem]");
  text.addEventListener("sign-in", () => {
    if (dialog.open) return;
    dialog.showModal();
    signIn.password.focus();
  });
  signIn.addEventListener("submit", async event => {
    if (event.submitter?.formMethod === "dialog") return;
    event.preventDefault();
    const answer = await fetch(signIn.action, { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(new FormData(signIn)) }).catch(() => undefined);
    const isIn = answer?.status === 204;
    problem.hidden = isIn;
    problem.textContent = answer?.status === 429 ? dialog.dataset.tooOften : dialog.dataset.wrong;
    if (!isIn) return;
    signIn.password.value = "";
    dialog.close();
    text.dispatchEvent(new CustomEvent("signed-in"));
  });
}
