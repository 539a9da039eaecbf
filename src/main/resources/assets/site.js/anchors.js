// A click on a section's mark copies the address of the section; without the right to copy it stays a link.
for (const anchor of document.querySelectorAll("[data-anchor]")) {
  anchor.addEventListener("click", async () => {
    await navigator.clipboard?.writeText(anchor.href).catch(() => {});
    const name = anchor.getAttribute("aria-label");
    anchor.textContent = "✓";
    anchor.setAttribute("aria-label", anchor.dataset.copied);
    setTimeout(() => {
      anchor.textContent = "#";
      anchor.setAttribute("aria-label", name);
    }, 2000);
  });
}
