import { Plugin } from "@milkdown/kit/prose/state";
import { asked } from "./asking.js";
import { Listbox } from "./listbox.js";
import { triggerIn } from "./triggers.js";

const KEYS = {
  ArrowDown: list => list.move(1),
  ArrowUp: list => list.move(-1),
  Enter: list => list.choose(),
  Tab: list => list.choose(),
};

/** Opens the menus that are asked for by typing. `answer(trigger)` says what there is; `choose` takes what was chosen. */
export class Suggesting {
  constructor(holder, words, answer, choose) {
    Object.assign(this, { holder, words, answer, choose, asked: 0 });
  }

  plugin() {
    return new Plugin({
      view: view => this.over(view),
      props: {
        handleTextInput: () => void (this.typed = true),
        handleKeyDown: (view, event) => this.list.isOpen && !view.composing && this.key(event),
        handleDOMEvents: { blur: () => this.close(), keydown: (_, event) => event.key === "Escape" && !this.list.isOpen },
      },
    });
  }

  over(view) {
    this.view = view;
    this.list = new Listbox(this.holder, view.dom, this.words);
    const move = () => this.list.isOpen && this.list.position();
    for (const event of ["scroll", "resize"]) addEventListener(event, move, true);
    const destroy = () => {
      this.close();
      this.list.remove();
      for (const event of ["scroll", "resize"]) removeEventListener(event, move, true);
    };
    return { update: () => this.look(), destroy };
  }

  look() {
    const trigger = triggerIn(this.view.state);
    const isSame = trigger?.kind === this.trigger?.kind && trigger?.from === this.trigger?.from;
    const isNew = this.typed && !isSame;
    this.typed = false;
    if (!trigger || (!isSame && !isNew)) return this.close();
    if (isSame && (this.dismissed || trigger.query === this.trigger.query)) return;
    this.dismissed = false;
    this.trigger = trigger;
    this.ask(trigger);
  }

  async ask(trigger) {
    const turn = ++this.asked;
    const choices = await this.answer(trigger, () => turn === this.asked);
    if (turn !== this.asked) return;
    if (choices.length === 0) return this.list.hide();
    const place = () => this.view.coordsAtPos(trigger.from);
    this.list.show(this.words[trigger.kind], choices, place, choice => this.chosen(choice));
  }

  chosen(choice) {
    const { trigger } = this;
    this.close();
    if (choice.ask) return asked(this.view, choice, trigger);
    this.choose(this.view, choice, trigger);
    this.view.focus();
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    if (event.key === "Escape") return this.dismiss(event);
    return KEYS[event.key]?.(this.list) ?? false;
  }

  /** Leaves what was typed, and keeps the key from the page, which has a use of its own for it. */
  dismiss(event) {
    event.stopPropagation();
    this.dismissed = true;
    this.asked++;
    this.list.hide();
    return true;
  }

  close() {
    this.asked++;
    this.trigger = undefined;
    this.dismissed = false;
    this.list.hide();
  }
}
