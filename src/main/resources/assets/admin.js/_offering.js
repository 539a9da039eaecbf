// What a name or a place may mean that somebody has begun to type; and, last, to enter whoever is not in the directory yet.
const offering = document.querySelector("[data-writing][data-rich]");
if (offering) {
  const ask = address => async query => {
    const answer = await fetch(address + encodeURIComponent(query), { headers: { Accept: "application/json" } }).catch(() => undefined);
    return answer?.ok ? answer.json() : [];
  };
  const newcomer = name => ({
    label: offering.dataset.newcomer.replace("{0}", () => name),
    ask: () => new Promise(promise => offering.dispatchEvent(new CustomEvent("newcomer", { detail: { name, promise } }))),
  });
  const subjects = ask("/admin/suggestions/subjects?q=");
  const mention = async query => [...await subjects(query), ...query.trim() ? [newcomer(query.trim())] : []];
  offering.offers = { mention, link: ask(`/admin/suggestions/places?article=${offering.dataset.article}&q=`) };
}
