// Marks the section in view in the table of contents, and shows beside it whom that section names.
const sections = [...document.querySelectorAll(".section")];
const entries = document.querySelectorAll("[data-contents] a");
const people = document.querySelectorAll("[data-who] [data-subject]");
const beside = matchMedia("(min-width: 75rem)");

function inView() {
  const line = innerHeight * 0.35;
  return sections.filter(section => section.getBoundingClientRect().top <= line).pop() ?? sections[0];
}

function mark() {
  const section = inView();
  if (!section) return;
  const names = section.dataset.names.split(" ");
  entries.forEach(entry => entry.toggleAttribute("aria-current", entry.hash === `#${section.id}`));
  people.forEach(one => one.hidden = beside.matches && names[0] !== "" && !names.includes(one.dataset.subject));
}

let asked = 0;
const soon = () => { asked ||= requestAnimationFrame(() => { asked = 0; mark(); }); };
if (sections.length) {
  addEventListener("scroll", soon, { passive: true });
  beside.addEventListener("change", soon);
  mark();
}
