import { Editor, parserCtx, remarkCtx, remarkStringifyOptionsCtx, rootCtx, schemaCtx, serializerCtx } from "@milkdown/kit/core";
import { commonmark, remarkHtmlTransformer, remarkMarker, remarkPreserveEmptyLinePlugin, syncHeadingIdPlugin } from "@milkdown/kit/preset/commonmark";
import { gfm, remarkGFMPlugin, strikethroughInputRule } from "@milkdown/kit/preset/gfm";
import { $remark } from "@milkdown/kit/utils";
import { blocks } from "./blocks.js";
import { constructs } from "./constructs.js";
import { lists, wordsContext } from "./lists.js";
import { marks } from "./marks.js";
import { pictures } from "./pictures.js";
import { tables } from "./tables.js";
import { fitting } from "./tree.js";
import { style } from "./writing.js";

const unwanted = new Set(
  [remarkHtmlTransformer, remarkMarker, remarkPreserveEmptyLinePlugin, syncHeadingIdPlugin, remarkGFMPlugin, strikethroughInputRule].flat(),
);
const reading = [$remark("constructs", () => constructs), $remark("fitting", () => fitting)].flat();
const dialect = [...[commonmark, gfm].flat().filter(part => !unwanted.has(part)), reading, blocks, lists, marks, pictures, tables].flat();

/** An editor of Milkdown's that speaks our Markdown, yet to be created. */
export function speaking(root, words) {
  return Editor.make()
    .config(context => {
      context.set(rootCtx, root);
      context.set(remarkStringifyOptionsCtx, style);
      context.set(wordsContext.key, words);
    })
    .use(dialect);
}

/** How an editor reads and writes. */
export function language(editor) {
  return editor.action(context => {
    const [parse, serialise, remark, schema] = [parserCtx, serializerCtx, remarkCtx, schemaCtx].map(key => context.get(key));
    const write = doc => serialise(withoutEmptyLines(doc));
    return { parse, write, remark, schema };
  });
}

export const isEmptyLine = ({ type, content }) => type.name === "paragraph" && content.content.every(child => child.type.name === "hardbreak");

function withoutEmptyLines(doc) {
  const lines = [];
  doc.forEach(line => isEmptyLine(line) || lines.push(line));
  return lines.length === doc.childCount ? doc : doc.type.createAndFill(null, lines);
}
