// Tells of a text that was joined with somebody else's, with the way to look it over, until two cannot be joined.
const joining = document.querySelector("[data-writing]");
const notice = document.querySelector("[data-joined]");
joining?.addEventListener("joined", ({ detail: { revision, typed } }) => {
  notice.querySelector("a").href = `${joining.dataset.revisions}/${revision.number}?from=${typed.number}`;
  notice.hidden = false;
});
joining?.addEventListener("clashing", () => {
  for (const told of document.querySelectorAll("[data-joined], [data-joined-before]")) told.hidden = true;
});
