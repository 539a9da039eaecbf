// Marks the section in view in the table of contents.
const sections = [...document.querySelectorAll(".section")];
const entries = document.querySelectorAll("[data-contents] a");
let present = sections[0];

function mark() {
  const line = innerHeight * 0.35;
  const section = sections.filter(one => one.getBoundingClientRect().top <= line).pop() ?? sections[0];
  if (section === present) return;
  present = section;
  for (const entry of entries) {
    if (entry.hash === `#${section.id}`) entry.setAttribute("aria-current", "true");
    else entry.removeAttribute("aria-current");
  }
  section.dispatchEvent(new CustomEvent("inview", { bubbles: true }));
}

let asked = 0;
if (sections.length) {
  addEventListener("scroll", () => { asked ||= requestAnimationFrame(() => { asked = 0; mark(); }); }, { passive: true });
  mark();
}
