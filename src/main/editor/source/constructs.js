import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown, gfmTableToMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown, gfmTaskListItemToMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";

/** What the site reads beyond CommonMark. Bare addresses are no links there, which is why the usual bundle of these is not used. */
export function constructs() {
  const data = this.data();
  const add = (name, ...extensions) => (data[name] ??= []).push(...extensions);
  add("micromarkExtensions", gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable(), gfmTaskListItem());
  add("fromMarkdownExtensions", gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown());
  add("toMarkdownExtensions", gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), table(), gfmTaskListItemToMarkdown());
}

/** With three dashes under each head, as most people write them. */
function table() {
  const { unsafe, handlers } = gfmTableToMarkdown({ tablePipeAlign: false });
  const write = (...what) => handlers.table(...what).replace(/\n.*/, line => line.replace(/-+/g, "---"));
  return { unsafe, handlers: { ...handlers, table: write } };
}
