// Shows who is meant beside a mention that is pointed at or focused, from the list that the page has anyway.
const card = document.createElement("div");
card.className = "card";
card.popover = "manual";
card.id = "_card";
let waiting = 0;
let described;

function show(mention) {
  hide();
  const one = document.querySelector(`[data-who] [data-address="${CSS.escape(mention.getAttribute("href").split("#")[0])}"]`);
  if (!one) return;
  const copy = one.cloneNode(true);
  card.replaceChildren(...copy.childNodes);
  described = mention;
  mention.setAttribute("aria-describedby", card.id);
  card.showPopover();
  place(mention.getClientRects()[0]);
}

function place(words) {
  const { offsetWidth: wide, offsetHeight: high } = card;
  const fitsBelow = words.bottom + high + 12 < innerHeight || words.top < high + 12;
  card.style.left = `${scrollX + Math.max(16, Math.min(words.left, document.documentElement.clientWidth - wide - 16))}px`;
  card.style.top = `${scrollY + Math.max(8, fitsBelow ? Math.min(words.bottom + 6, innerHeight - high - 8) : words.top - high - 6)}px`;
}

function hide() {
  clearTimeout(waiting);
  described?.removeAttribute("aria-describedby");
  if (card.matches(":popover-open")) card.hidePopover();
}

const later = (action, time) => { clearTimeout(waiting); waiting = setTimeout(action, time); };

const mentions = document.querySelectorAll("a.mention");
if (mentions.length && card.showPopover) {
  document.querySelector("main").append(card);
  for (const mention of mentions) {
    mention.addEventListener("pointerenter", event => { if (event.pointerType === "mouse") later(() => show(mention), 200); });
    mention.addEventListener("pointerleave", () => later(hide, 250));
    mention.addEventListener("focus", () => { if (mention.matches(":focus-visible")) show(mention); });
    mention.addEventListener("blur", hide);
  }
  card.addEventListener("pointerenter", () => clearTimeout(waiting));
  card.addEventListener("pointerleave", () => later(hide, 250));
  addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
}
