import { Fragment, Slice } from "@milkdown/kit/prose/model";
import { Plugin } from "@milkdown/kit/prose/state";
import { clean } from "./cleaning.js";

/** Takes in what comes from elsewhere, as HTML or as Markdown, and gives out Markdown beside the HTML. */
export const pasting = ({ parse, write, schema }) =>
  new Plugin({
    props: {
      transformPastedHTML: html => clean(html).innerHTML,
      clipboardTextParser: text => Slice.maxOpen(spaced(parse(text.replace(/\r\n?/g, "\n")), text)),
      clipboardTextSerializer(slice) {
        const doc = schema.topNodeType.createAndFill(null, slice.content);
        return doc ? write(doc).replace(/\n+$/, "") : slice.content.textBetween(0, slice.content.size, "\n\n");
      },
    },
  });

/** The spaces around words that go into a line belong to them. */
function spaced({ content, type: { schema } }, text) {
  const [, before, after] = /^([ \t]*)(?:.*?\S)?([ \t]*)$/.exec(text) ?? [];
  if (before === undefined || content.childCount !== 1 || content.firstChild.type.name !== "paragraph") return content;
  const [start, end] = [before, after].map(space => (space ? Fragment.from(schema.text(space)) : Fragment.empty));
  return Fragment.from(content.firstChild.copy(start.append(content.firstChild.content).append(end)));
}
