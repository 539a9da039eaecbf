import { defaultHandlers } from "mdast-util-to-markdown";

const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** Writes words with no more backslashes than they need: most texts that the escapes guard against cannot come about here. */
export function text(node, parent, state, info) {
  const value = trimmed(node.value, info);
  return bare(state.safe(value, info), info);
}

function bare(safe, info) {
  const whole = safe + info.after;
  return safe.replace(ESCAPE, (escape, character, at) => {
    const before = (info.before + safe.slice(0, at)).split("\n").at(-1);
    return isPlain(character, before, whole.slice(at + 2)) ? character : escape;
  });
}

/** Spaces at the ends of a line mean nothing, and would be written as character references. */
function trimmed(value, { before, after }) {
  const start = before === "\n" ? value.replace(/^[ \t]+/, "") : value;
  return after === "\n" ? start.replace(/[ \t]+$/, "") : start;
}

function isPlain(character, before, after) {
  switch (character) {
    case "[": return isNoLink(after) && !(before.trim() === "" && /^([xX]|\s)\]/.test(after));
    case "&": return !/^#?\w+;/.test(after);
    case "~": return !before.endsWith("~") && !/^\\?~/.test(after);
    case "*": return /\S\s$/.test(before) && /^[ \t]/.test(after);
    default: return false;
  }
}

/** Definitions of links are written into the links themselves, so that only an address in parentheses makes one. */
function isNoLink(after) {
  return /^(\\?\[)?[^\^[\]\\\n][^[\]\\\n]*\]{1,2}(?![(\[:\]])/.test(after);
}

/** An address keeps its ampersands, as long as they do not read as characters. */
function addressed(handle) {
  const write = (node, parent, state, info) => {
    const { safe } = state;
    state.safe = (value, config) => (value === node.url ? bare(safe.call(state, value, config), config) : safe.call(state, value, config));
    try {
      return handle(node, parent, state, info);
    } finally {
      state.safe = safe;
    }
  };
  return Object.assign(write, { peek: handle.peek });
}

export const style = {
  bullet: "-",
  rule: "-",
  emphasis: "*",
  strong: "*",
  listItemIndent: "one",
  incrementListMarker: true,
  fences: true,
  handlers: { text, link: addressed(defaultHandlers.link), image: addressed(defaultHandlers.image) },
};
