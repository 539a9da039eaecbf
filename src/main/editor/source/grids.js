const BLOCKS = "p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, pre";

/** Tables as Markdown has them: one row of heads, and cells of one line. A table that only lays out the page is taken apart. */
export function mendTables(body) {
  for (const table of [...body.querySelectorAll("table")].reverse()) {
    const cells = [...table.querySelectorAll("th, td")];
    if (cells.length < 2 || table.querySelector("table")) takeApart(table, cells);
    else mend(table);
  }
}

function takeApart(table, cells) {
  const parts = cells.map(cell => {
    const part = table.ownerDocument.createElement("div");
    part.append(...cell.childNodes);
    return part;
  });
  table.replaceWith(...parts);
}

function mend(table) {
  table.querySelectorAll("caption, colgroup").forEach(part => part.remove());
  const rows = [...table.querySelectorAll("tr")];
  rows.forEach((row, index) => {
    for (const cell of [...row.children]) {
      cell.querySelectorAll(BLOCKS).forEach(block => block.replaceWith(...block.childNodes, block.nextSibling ? " " : ""));
      cell.querySelectorAll("br").forEach(end => end.replaceWith(" "));
      renamed(cell, index === 0 ? "th" : "td");
    }
  });
}

function renamed(cell, name) {
  const wanted = cell.ownerDocument.createElement(name);
  wanted.className = cell.className;
  wanted.append(...cell.childNodes);
  const extra = Math.min(Number(cell.getAttribute("colspan") ?? 1), 20) - 1;
  cell.replaceWith(wanted, ...Array.from({ length: extra }, () => cell.ownerDocument.createElement(name)));
}
