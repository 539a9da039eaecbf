// How texts are read and written. What needs a browser is tested in one, with the rest of the editor.
import assert from "node:assert/strict";
import { test } from "node:test";
import { EditorState } from "@milkdown/kit/prose/state";
import { language, speaking } from "./source/dialect.js";
import { offsetOf, placeOf } from "./source/places.js";
import { Source } from "./source/source.js";

// Milkdown asks a page for two things before it can read a text: elements, and events; Node 18 lacks one kind of these
globalThis.CustomEvent ??= class extends Event {
  constructor(type, { detail } = {}) {
    super(type);
    this.detail = detail;
  }
};
const page = new EventTarget();
globalThis.document = { createElement: () => ({}) };
for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"]) globalThis[name] = page[name].bind(page);
const editor = speaking(null, {});
await editor.create().catch(({ message }) => assert.match(message, /appendChild/));
const spoken = language(editor);
const source = text => new Source(text, spoken);

const AS_IT_STANDS = {
  "a paragraph": "DeepSeek is one part. [Alibaba](/organisations/alibaba), a giant.\n\nChina *means to* **lead**, ~~and~~ it may.",
  "nested lists": "- a\n- b\n  - c\n    1. d\n    2. e\n- f",
  "a loose list": "- a\n\n  second\n\n- b",
  "a list from seven": "7. a\n8. b",
  "tasks": "- [ ] open\n- [x] done\n  - [ ] deeper",
  "a table": "| a | b |\n| --- | --- |\n| `x` | **y** [z](/p) |",
  "a number that begins no list": "1\\. x",
  "a table with sides": "| a | b |\n| :--- | ---: |\n| 1 | 2 |",
  "a pipe in a cell": "| a |\n| --- |\n| x \\| y |",
  "a line end in a cell": "| a |\n| --- |\n| x<br>y |",
  "footnotes": "a[^1] b[^note]\n\n[^1]: One.\n\n    More.\n\n[^note]: Two.",
  "a hard line end": "a\\\nb",
  "a soft line end": "a\nb",
  "HTML in a line": "<b>raw</b> x<br>y <!-- c -->",
  "HTML between": "<div>\nblock\n</div>\n\n<!-- note -->",
  "double brackets": "see [[Some place]] and [this], now",
  "a quotation with a kind": "> [!NOTE]\n> Take care.",
  "quotations": "> a\n> b\n>\n> - c\n> - d",
  "code": "```js title=\"x\"\nlet a = 1;\n```\n\n````\n```\n````",
  "titles": "[a](/b \"title\") ![alt](/pictures/1/a.jpg \"t\")",
  "addresses": "<https://example.org> https://example.org a@b.org [x](/y?a=1&b_c=2#d)",
  "signs": "AT & T, a & b, 1 < 2 > 1, snake_case_word, 2\\*3, 5 * 3, a\\*b, f(x)=y, C:\\dir, $x$, {{section:12}}, ==mark==",
  "single tildes": "H~2~O and a ~b~ c",
  "emphasis": "**bold**text *a*b*c* ***both*** **a *b* c** (**d**): 中文**强调**文字 **“Hi,”** he said",
  "headings": "# H1\n\ntext\n\n## H2\n\n---\n\nb",
  "nothing": "",
  "a last line end": "a\n",
};

for (const [name, text] of Object.entries(AS_IT_STANDS)) {
  test(`writes ${name} as it stands`, () => assert.equal(source(text).rewritten(), text));
}

const IN_ONE_STYLE = {
  "* a\n* b": "- a\n- b",
  "3) a\n4) b": "3. a\n4. b",
  "_a_ __b__": "*a* **b**",
  "H\n===": "# H",
  "a  \nb": "a\\\nb",
  "a | b\n--|--\n1 | 2": "| a | b |\n| --- | --- |\n| 1 | 2 |",
  "~~~\na\n~~~": "```\na\n```",
  "[a][b]\n\n[b]: /c \"t\"": "[a](/c \"t\")",
  "&lt;b&gt; &copy;": "\\<b> ©",
};

for (const [text, rewritten] of Object.entries(IN_ONE_STYLE)) {
  test(`writes ${JSON.stringify(text)} in its own style, and then no more`, () => {
    assert.equal(source(text).rewritten(), rewritten);
    assert.equal(source(rewritten).rewritten(), rewritten);
  });
  test(`keeps ${JSON.stringify(text)} to the letter while nobody changes it`, () => {
    const kept = source(text);
    assert.equal(kept.textOf(kept.doc), text);
  });
}

test("rewrites only what was changed", () => {
  const kept = source("* a\n* b\n\n\nA __word__\n\n[x]: /unused\n\n_c_\n");
  const { tr } = EditorState.create({ doc: kept.doc });
  let at;
  kept.doc.descendants((node, place) => void (node.text?.startsWith("A ") && (at = place)));
  const { doc } = tr.insertText("n old", at + 1);
  assert.equal(kept.textOf(doc), "* a\n* b\n\nAn old **word**\n\n_c_\n\n[x]: /unused\n");
});

test("has the letters back when a change is taken back", () => {
  const kept = source("__a__\n\n* b\n");
  const { tr } = EditorState.create({ doc: kept.doc });
  const { doc } = tr.insertText("x", 1).delete(1, 2);
  assert.equal(kept.textOf(doc), kept.text);
});

test("knows where in the text the cursor is", () => {
  const kept = source("One **two** three\n\n- four [five](/5) six\n- seven");
  for (const word of ["One", "three", "four", "six", "seven"]) {
    const end = kept.text.indexOf(word) + word.length;
    const place = placeOf(end, kept).head;
    assert.equal(kept.doc.textBetween(0, place, " ").split(/\s/).at(-1), word);
    assert.equal(offsetOf(place, kept.doc, kept), end);
  }
});
