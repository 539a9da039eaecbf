// Opens the part of the inspector that an address leads to, or else the one that was open last.
const inspector = document.querySelector("[data-inspector]");
if (inspector) {
  const parts = [...inspector.querySelectorAll("details[data-tab]")];
  const sought = location.hash && document.getElementById(location.hash.slice(1));
  const wanted = parts.find(part => sought && part.contains(sought))?.dataset.tab ?? localStorage.getItem("dossier:inspector");
  if (parts.some(part => part.dataset.tab === wanted)) for (const part of parts) part.open = part.dataset.tab === wanted;
  for (const part of parts) part.addEventListener("toggle", () => { if (part.open) localStorage.setItem("dossier:inspector", part.dataset.tab); });
  if (sought && inspector.contains(sought)) sought.scrollIntoView({ block: "nearest" });
}
