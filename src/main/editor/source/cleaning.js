import { mendLists } from "./nesting.js";
import { mendTables } from "./grids.js";
import { listWordsParagraphs } from "./word.js";

const JUNK = "script, style, meta, link, title, xml, template, noscript, svg, iframe, object, button, select, textarea, br.Apple-interchange-newline";
const KEPT = new Set(["href", "title", "src", "alt", "start", "type", "checked", "colspan"]);
const BLOCK = /^(p|div|h[1-6]|ul|ol|table|blockquote|pre)$/;
const SAFE = /^(https?:|mailto:|#(?!_?(ftn|edn|sdfootnote))|\/(?![/\\]))/i;

/** What was copied elsewhere, as plain HTML: headings, words, links, lists, tables and quotations, and nothing of how it looked. */
export function clean(html) {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), "text/html");
  body.querySelectorAll(JUNK).forEach(junk => junk.remove());
  listWordsParagraphs(body);
  body.querySelectorAll("[data-style]").forEach(nameByLook);
  unwrapAll(body, "b[id^=docs-internal-guid], o\\:p, font, span:not([data-type])");
  body.querySelectorAll("*").forEach(strip);
  body.querySelectorAll("p").forEach(line => line.childElementCount === 0 && line.textContent.trim() === "" && line.remove());
  body.querySelectorAll("br").forEach(end => isBetweenBlocks(end) && end.remove());
  mendLists(body);
  mendTables(body);
  return body;
}

/** The page's policy holds for what is parsed, too, and complains; what styles say of the words is read from another attribute. */
function withoutStyles(html) {
  const bodies = html.replace(/<(style|script)\b[^]*?<\/\1\s*>/gi, "");
  return bodies.replace(/<[a-z][^>]*>/gi, tag => tag.replace(/([\s"'/])(style|on\w+)(?=\s*=)/gi, "$1data-$2"));
}

function nameByLook(part) {
  const look = part.dataset.style;
  if (/^(B|STRONG)$/.test(part.tagName) && /(^|[;\s])font-weight:\s*(normal|400)/.test(look)) return unwrap(part);
  if (!/^(SPAN|FONT)$/.test(part.tagName) || part.textContent.trim() === "") return;
  if (/font-weight:\s*(bold|[6-9]00)/.test(look) && !part.closest("b, strong, h1, h2, h3, h4, h5, h6")) wrap(part, "strong");
  if (/font-style:\s*italic/.test(look) && !part.closest("i, em")) wrap(part, "em");
  if (/text-decoration[^;]*:[^;]*line-through/.test(look)) wrap(part, "del");
}

function strip(part) {
  for (const { name } of [...part.attributes]) {
    if (!KEPT.has(name) && !isOurs(part, name)) part.removeAttribute(name);
  }
  if (part.localName === "a" && !SAFE.test(part.getAttribute("href")?.trim() ?? "")) unwrap(part);
  if (part.localName === "img" && !part.getAttribute("src")?.startsWith("/pictures/")) part.remove();
  if (part.localName === "s" || part.localName === "strike") wrap(part, "del");
}

const isBetweenBlocks = end => [end.previousSibling, end.nextSibling].some(part => BLOCK.test(part?.localName));

/** What the editor's own copies say of themselves. */
const isOurs = (part, name) => name === "data-pm-slice" || (name === "class" ? /^(align-\w+|footnote__text)$/.test(part.className) : /^data-(type|label|value|item-type|checked|spread|is-\w+|language|src|alt|title)$/.test(name));

function wrap(part, name) {
  const wrapper = document.createElement(name);
  wrapper.append(...part.childNodes);
  part.append(wrapper);
}

const unwrap = part => part.replaceWith(...part.childNodes);
const unwrapAll = (body, selector) => body.querySelectorAll(selector).forEach(unwrap);
