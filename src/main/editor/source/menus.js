import { isInTable } from "@milkdown/kit/prose/tables";
import { commands } from "./commands.js";
import { linked } from "./links.js";
import { tableCommands } from "./rows.js";
import { Suggesting } from "./suggesting.js";

const BLOCKS = ["heading", "subheading", "bullets", "numbers", "tasks", "quote", "table", "code", "rule", "footnote"];
const PAUSE = 120;

/** The menu of blocks, which is our own, and those of mentions and links, which the page answers. */
export function menusFor(holder, { mention, link }, words) {
  const askers = { mention, link };

  async function answer({ kind, query }, isWanted) {
    if (kind === "blocks") return blocks(query, isInTable(suggesting.view.state));
    await new Promise(done => setTimeout(done, PAUSE));
    if (!isWanted() || !askers[kind]) return [];
    return (await askers[kind](query).catch(() => [])) ?? [];
  }

  const blocks = (query, inTable) =>
    (inTable ? Object.keys(tableCommands) : BLOCKS)
      .map(command => ({ command, label: words[command] }))
      .filter(({ label }) => label.toLocaleLowerCase().includes(query.toLocaleLowerCase()));

  function choose(view, { command, text, label, href }, { from, to }) {
    if (!command) return view.dispatch(linked(view.state, text ?? label, href, { from, to }));
    view.dispatch(view.state.tr.delete(from, to));
    commands[command](view.state.schema)(view.state, view.dispatch, view);
  }

  const suggesting = new Suggesting(holder, words, answer, choose);
  return suggesting.plugin();
}
