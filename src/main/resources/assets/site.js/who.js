// Shows beside the section in view whom that section names. The names are copied, so that nothing on the page moves.
const who = document.querySelector("[data-who]");
const beside = document.createElement("ul");
beside.className = "who__beside";
beside.setAttribute("role", "list");

function copy(one) {
  const copied = one.cloneNode(true);
  for (const mark of ["data-subject", "data-address", "data-later"]) copied.removeAttribute(mark);
  return copied;
}

if (who) addEventListener("inview", event => {
  const names = event.target.dataset.names?.split(" ") ?? [];
  const named = names.map(name => who.querySelector(`[data-subject="${name}"]`)).filter(Boolean);
  if (!named.length || who.contains(document.activeElement)) return;
  beside.replaceChildren(...named.map(copy));
  who.append(beside);
  who.classList.add("who--beside");
  who.scrollTop = 0;
});
