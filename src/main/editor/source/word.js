import { nested } from "./nesting.js";

const LEVEL = /mso-list:[^;]*\blevel(\d+)/;
const NUMBER = /^\s*\(?(\d+|[a-z]{1,4})[.)]/i;

/** Word copies the items of a list as paragraphs that carry their marks as text. */
export function listWordsParagraphs(body) {
  comments(body).forEach(comment => comment.remove());
  let run = [];
  for (const part of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, table, ul, ol")]) {
    const level = LEVEL.exec(part.dataset.style ?? "")?.[1];
    if (run.length && (!level || previous(part) !== run.at(-1).part)) run = finish(run);
    if (level) run.push({ part, level: Number(level), isOrdered: takeMark(part) });
  }
  finish(run);
}

function finish(run) {
  nested(run);
  return [];
}

function takeMark(part) {
  const mark = [...part.querySelectorAll("[data-style]")].find(({ dataset }) => /mso-list:\s*ignore/i.test(dataset.style));
  const isOrdered = NUMBER.test(mark?.textContent ?? "");
  mark?.remove();
  return isOrdered;
}

const previous = part => part.previousElementSibling;

function comments(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}
