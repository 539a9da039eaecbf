// Keeps what is typed in this browser until the server has confirmed exactly that, and offers what is left of an earlier time.
const writing = document.querySelector("[data-writing]");
if (writing && !writing.dataset.readOnly) {
  const beginning = `dossier:${writing.dataset.kept}:${writing.dataset.account}:`;
  const own = beginning + crypto.randomUUID();
  let release;
  navigator.locks?.request(own, () => new Promise(done => { release = done; }));

  const keep = () => { try { localStorage.setItem(own, JSON.stringify({ said: writing.says(), base: writing.base.value, at: Date.now() })); } catch { /* full: the server is asked all the sooner */ } };
  writing.addEventListener("input", keep);
  writing.addEventListener("confirmed", event => { if (event.detail === writing.says()) localStorage.removeItem(own); });

  async function left() {
    const held = new Set((await navigator.locks?.query())?.held.map(lock => lock.name));
    const keys = Object.keys(localStorage).filter(key => key.startsWith(beginning) && !held.has(key));
    return keys.map(key => ({ key, ...JSON.parse(localStorage.getItem(key)) })).sort((one, other) => other.at - one.at);
  }

  const offer = document.querySelector("[data-offer]");
  async function show(kept) {
    const answer = await fetch(`${writing.action}/difference`, {
      method: "POST", headers: { Accept: "text/html" }, body: new URLSearchParams(`${kept.said}&base=${kept.base}`),
    });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (page.querySelector("[data-same]")) return arrived(kept);
      offer.querySelector("[data-offer-difference]").replaceChildren(...page.body.childNodes);
    } else offer.querySelector("[data-offer-difference]").textContent = [...new URLSearchParams(kept.said).values()].join("\n\n");
    offer.querySelector("[data-offer-time]").textContent = new Date(kept.at).toLocaleString(document.documentElement.dataset.english, { dateStyle: "medium", timeStyle: "short" });
    offer.hidden = false;
    offer.querySelector("[data-offer-take]").onclick = () => {
      writing.show(kept.said);
      writing.base.value = kept.base;
      localStorage.removeItem(kept.key);
      offer.hidden = true;
      const field = writing.querySelector("textarea");
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      field.focus();
    };
    offer.querySelector("[data-offer-drop]").onclick = () => {
      localStorage.removeItem(kept.key);
      offer.hidden = true;
      look();
    };
  }

  // It reached the server after this page was made.
  function arrived(kept) {
    localStorage.removeItem(kept.key);
    if (writing.says() === writing.first) location.reload();
  }

  async function look() {
    for (const kept of await left()) {
      if (kept.said === writing.says()) localStorage.removeItem(kept.key);
      else return show(kept);
    }
  }
  look();
  addEventListener("pagehide", () => release?.());
}
