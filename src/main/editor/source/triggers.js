const BLOCKS = /^\/(.{0,30})$/u;
const MENTION = /(?:^|[\s([{"'“„‘«—–-])@([^\s@[\]][^@[\]\n\ufffc]{0,40}|)$/u;
const LINK = /\[\[([^[\]\n\ufffc]{0,60})$/u;

/** Which menu the characters before the cursor ask for, from where on, and what for. */
export function triggerIn({ selection: { empty, $from } }) {
  const { parent, parentOffset } = $from;
  if (!empty || !parent.isTextblock || parent.type.spec.code) return null;
  const before = parent.textBetween(0, parentOffset, null, "\ufffc");
  const whole = parentOffset === parent.content.size;
  return found("blocks", whole && parent.type.name === "paragraph" && BLOCKS.exec(before), 1, $from)
    ?? found("link", LINK.exec(before), 2, $from)
    ?? found("mention", MENTION.exec(before), 1, $from);
}

function found(kind, match, sign, $from) {
  if (!match) return null;
  const query = match[1];
  return { kind, query, from: $from.pos - query.length - sign, to: $from.pos };
}
