const GAP = 6;
let lists = 0;

/** A list to choose from beside the place in the text where it was asked for. The focus stays in the text. */
export class Listbox {
  constructor(holder, text, words) {
    Object.assign(this, { text, words, options: [], active: -1 });
    this.list = element("ul", { className: "suggestions choices", role: "listbox", id: `choices-${++lists}`, tabIndex: 0, hidden: true });
    this.status = element("p", { className: "hidden", role: "status" });
    this.list.addEventListener("mousedown", event => event.preventDefault());
    this.list.addEventListener("click", event => this.choose(this.options.indexOf(event.target.closest("[role=option]"))));
    holder.append(this.list, this.status);
  }

  get isOpen() {
    return !this.list.hidden;
  }

  show(label, choices, place, chosen) {
    Object.assign(this, { choices, chosen, place });
    this.options = choices.map((choice, index) => option(choice, `${this.list.id}-${index}`));
    this.list.replaceChildren(...this.options);
    this.list.setAttribute("aria-label", label);
    this.list.hidden = false;
    this.status.textContent = this.words.found.replace("{0}", choices.length);
    this.text.setAttribute("aria-controls", this.list.id);
    this.activate(choices[0].ask ? -1 : 0);
    this.position();
  }

  hide() {
    if (!this.isOpen) return;
    this.list.hidden = true;
    this.status.textContent = "";
    for (const name of ["aria-controls", "aria-activedescendant"]) this.text.removeAttribute(name);
  }

  move(steps) {
    const from = Math.max(this.active, steps < 0 ? 0 : -1);
    this.activate((from + steps + this.options.length) % this.options.length);
    return true;
  }

  /** None, where all that is offered is to ask for more: whoever goes on writing does not want that. */
  activate(index) {
    this.active = index;
    this.options.forEach((one, at) => one.setAttribute("aria-selected", at === index));
    if (index < 0) return this.text.removeAttribute("aria-activedescendant");
    this.text.setAttribute("aria-activedescendant", this.options[index].id);
    this.options[index].scrollIntoView({ block: "nearest" });
  }

  /** Whether there was one to choose. */
  choose(index = this.active) {
    if (index < 0) return false;
    this.chosen(this.choices[index]);
    return true;
  }

  /** Below the line, or above it where there is more room, and always within the window. */
  position() {
    const { left, top, bottom } = this.place();
    const { offsetWidth: width, offsetHeight: height } = this.list;
    const above = bottom + GAP + height > innerHeight && top > innerHeight - bottom;
    this.list.style.left = `${Math.max(GAP, Math.min(left, document.documentElement.clientWidth - width - GAP))}px`;
    this.list.style.top = `${Math.max(GAP, above ? top - GAP - height : Math.min(bottom + GAP, innerHeight - height - GAP))}px`;
  }

  remove() {
    this.hide();
    this.list.remove();
    this.status.remove();
  }
}

function option({ label, detail, ask }, id) {
  const one = element("li", { role: "option", id, className: ask ? "suggestions__newcomer" : "" });
  one.append(element("strong", { textContent: label }));
  if (detail) one.append(" ", element("span", { textContent: detail }));
  return one;
}

const element = (name, properties) => Object.assign(document.createElement(name), properties);
