// A click into something that is there to be copied selects all of it.
for (const field of document.querySelectorAll("[data-select-all]")) field.addEventListener("focus", () => field.select());
