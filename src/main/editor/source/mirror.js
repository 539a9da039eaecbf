import { Plugin } from "@milkdown/kit/prose/state";

const QUIET = 250;
const LONGEST = 2000;

/** Keeps the textarea, which the form sends, at what the author sees. */
export class Mirror {
  constructor(textarea) {
    this.textarea = textarea;
  }

  /** What the textarea holds from now on, until the author changes something. */
  mirrors(source) {
    clearTimeout(this.timer);
    Object.assign(this, { source, since: undefined });
  }

  plugin() {
    return new Plugin({
      view: view => {
        this.view = view;
        return { update: (_, before) => before.doc.eq(view.state.doc) || this.soon(), destroy: () => clearTimeout(this.timer) };
      },
      props: { handleDOMEvents: { blur: () => this.now(), keydown: (_, event) => (event.ctrlKey || event.metaKey) && this.now() } },
    });
  }

  soon() {
    this.since ??= Date.now();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), Math.max(0, Math.min(QUIET, this.since + LONGEST - Date.now())));
  }

  /** Answers nothing, so that the event that asked goes on its way. */
  now() {
    if (!this.since) return;
    clearTimeout(this.timer);
    this.since = undefined;
    const text = this.source.textOf(this.view.state.doc);
    if (text === this.textarea.value) return;
    this.textarea.value = text;
    this.textarea.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}
