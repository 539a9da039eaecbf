// Finds words of a text again where they stand in another form: only letters and digits count, and not where links lead.
const lettersOf = text => {
  const places = [];
  let letters = "";
  for (const match of text.matchAll(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*){0,9}(?:\s[^()\n]*)?\)|([\p{L}\p{M}\p{N}])/gu)) {
    if (!match[1]) continue;
    for (let unit = 0; unit < match[1].length; unit++) places.push([match.index, match.index + match[1].length]);
    letters += match[1];
  }
  return { letters, places };
};

const placesOf = (words, text) => {
  const found = [];
  for (let place = words ? text.indexOf(words) : -1; place >= 0; place = text.indexOf(words, place + 1)) found.push(place);
  return found;
};

// With the signs before the first letter and behind the last, as far as they are those of the text
function widened(first, last, words, text) {
  const { places } = lettersOf(words);
  let start = first, end = last;
  for (let sign = places[0][0] - 1; sign >= 0 && start > 0 && words[sign] === text[start - 1]; sign--) start--;
  for (let sign = places.at(-1)[1]; sign < words.length && words[sign] === text[end]; sign++) end++;
  return [start, end];
}

// All that is read in a part of the page, and in which of its nodes each character stands
function textOf(part) {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let text = "";
  while (walker.nextNode()) {
    nodes.push([text.length, walker.currentNode]);
    text += walker.currentNode.data;
  }
  const at = place => {
    const [start, node] = nodes.findLast(([from]) => from <= place) ?? nodes[0];
    return [node, Math.min(place - start, node.length)];
  };
  return { text, at };
}

// An empty copy of a field for long text, in which words stand where they stand there
function copyOf(area) {
  const copy = document.createElement("div");
  const style = getComputedStyle(area);
  for (const name of ["font", "letterSpacing", "lineHeight", "padding", "border", "boxSizing", "overflowWrap", "direction"]) copy.style[name] = style[name];
  Object.assign(copy.style, { position: "absolute", visibility: "hidden", whiteSpace: "pre-wrap", inlineSize: `${area.offsetWidth}px`, insetBlockStart: "0" });
  return copy;
}

// Which of all places where these words stand in a text is the one that begins at a character, and the other way round
const passages = {
  lettersOf,
  placesOf,
  textOf,
  copyOf,
  number(words, start, text) {
    const { letters, places } = lettersOf(text);
    const sought = lettersOf(words).letters;
    const first = places.findIndex(([, end]) => end > start);
    return first < 0 ? -1 : placesOf(sought, letters).indexOf(first);
  },
  place(words, number, text) {
    const { letters, places } = lettersOf(text);
    const sought = lettersOf(words).letters;
    const found = placesOf(sought, letters);
    const at = found[Math.min(Math.max(number, 0), found.length - 1)];
    return at === undefined ? undefined : widened(places[at][0], places[at + sought.length - 1][1], words, text);
  },
  // Where a character of one text stands in another that differs from it in one place
  shifted(place, before, now) {
    let same = 0;
    while (same < Math.min(before.length, now.length) && before[same] === now[same]) same++;
    return place <= same ? place : Math.max(same, place + now.length - before.length);
  },
};

const beside = document.querySelector("[data-comments]");
if (beside) beside.passages = passages;
