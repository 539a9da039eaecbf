// Asks the server whether readers would see a change if a text were written anew; answers why not to, or nothing.
const compared = document.querySelector("[data-writing][data-rich]");
if (compared) {
  const words = document.querySelector("[data-rich-words]").dataset;

  async function objection({ original, rewritten }) {
    if (original === rewritten) return "";
    const answer = await fetch("/admin/rewritings", {
      method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams({ original, rewritten }),
    });
    if (!answer.ok) return answer.status === 422 ? words.refused : words.failed;
    const { same, parting } = await answer.json();
    if (same) return "";
    return parting ? words.partsAt.replace("{0}", parting) : words.parts;
  }

  compared.addEventListener("rewritten", ({ detail: { promise, ...texts } }) => promise(objection(texts).catch(() => words.failed)));
}
