// Opens the part of the inspector that was open last.
const inspector = document.querySelector("[data-inspector]");
if (inspector) {
  const parts = [...inspector.querySelectorAll("details[data-tab]")];
  const last = localStorage.getItem("dossier:inspector");
  if (parts.some(part => part.dataset.tab === last)) for (const part of parts) part.open = part.dataset.tab === last;
  for (const part of parts) part.addEventListener("toggle", () => { if (part.open) localStorage.setItem("dossier:inspector", part.dataset.tab); });
}
