import { Plugin } from "@milkdown/kit/prose/state";

const QUIET = 250;
const LONGEST = 2000;
const ENDINGS = ["visibilitychange", "pagehide", "beforeunload"];

/** Keeps the textarea, which the form sends, at what the author sees. */
export class Mirror {
  constructor(textarea) {
    this.textarea = textarea;
  }

  /** What the textarea holds from now on, until the author changes something. */
  mirrors(source) {
    clearTimeout(this.timer);
    Object.assign(this, { source, text: source.text, since: undefined });
  }

  plugin() {
    return new Plugin({
      view: view => this.over(view),
      props: { handleDOMEvents: { blur: () => this.now(), keydown: (_, event) => (event.ctrlKey || event.metaKey) && this.now() } },
    });
  }

  over(view) {
    this.view = view;
    const now = () => this.now();
    for (const ending of ENDINGS) addEventListener(ending, now, true);
    const destroy = () => {
      clearTimeout(this.timer);
      for (const ending of ENDINGS) removeEventListener(ending, now, true);
    };
    return { update: (_, before) => before.doc.eq(view.state.doc) || this.soon(), destroy };
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
    this.text = this.source.textOf(this.view.state.doc);
    if (this.text === this.textarea.value) return;
    this.textarea.value = this.text;
    this.textarea.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}
