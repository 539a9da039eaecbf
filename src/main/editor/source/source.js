import { isEmptyLine } from "./dialect.js";

/** The text that an editor opened with. What the author leaves alone is written as it stood there, to the letter. */
export class Source {
  constructor(text, { parse, write, remark }) {
    Object.assign(this, { text, parse, write });
    this.doc = parse(text);
    this.tail = /\n*$/.exec(text)[0];
    this.whole = write(this.doc);
    const tree = remark.parse(text);
    this.definitions = tree.children.filter(child => child.type === "definition").map(range);
    const ranges = remark.runSync(tree, text).children.map(range);
    this.ranges = ranges.length === this.doc.childCount ? ranges : [];
  }

  /** What it would be if nothing of it were kept. */
  rewritten() {
    return this.ended(this.whole);
  }

  /** The text of a document that grew out of this one, proven to read like that document. */
  textOf(doc) {
    const whole = this.write(doc);
    if (whole === this.whole) return this.text;
    const kept = this.keeping(doc);
    const read = this.write(this.parse(kept));
    return read === whole || read === this.write(this.parse(whole)) ? kept : this.ended(whole);
  }

  keeping(doc) {
    const runs = this.runs(doc);
    const spans = runs.map((run, index) => run.nodes ?? this.span(run, index === 0, index === runs.length - 1));
    const parts = spans.map(span => (Array.isArray(span) ? this.write(doc.type.create(null, span)) : this.text.slice(span.start, span.end)));
    const lost = this.definitions.filter(({ start, end }) => !spans.some(span => span.start <= start && end <= span.end));
    const texts = [...parts, lost.map(({ start, end }) => this.text.slice(start, end)).join("\n")].map(part => part.replace(/\n+$/, ""));
    return this.ended(texts.filter(Boolean).join("\n\n"));
  }

  /** Neighbours from the source, and neighbours that are new, each together. */
  runs(doc) {
    const runs = [];
    let next = 0;
    doc.forEach(node => {
      if (isEmptyLine(node)) return;
      const last = runs.at(-1);
      const at = this.ranges.findIndex((_, index) => index >= next && this.doc.child(index).eq(node));
      if (at < 0) last?.nodes ? last.nodes.push(node) : runs.push({ nodes: [node] });
      else if (last && last.to === at - 1) last.to = at;
      else runs.push({ from: at, to: at });
      next = Math.max(next, at + 1);
    });
    return runs;
  }

  span({ from, to }, isFirst, isLast) {
    return {
      start: isFirst && from === 0 ? 0 : this.text.lastIndexOf("\n", this.ranges[from].start - 1) + 1,
      end: isLast && to === this.ranges.length - 1 ? this.text.length : this.ranges[to].end,
    };
  }

  ended(text) {
    return text.replace(/\n+$/, "") + this.tail;
  }
}

const range = ({ position }) => ({ start: position.start.offset, end: position.end.offset });
