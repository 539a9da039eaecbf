const BLOCK_PARENTS = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

/** Shapes a parsed text so that the editor's schema takes all of it. */
export function fitting() {
  return tree => fit(tree);
}

function fit(node) {
  if (node.type === "table") square(node);
  node.children?.forEach(fit);
  if (BLOCK_PARENTS.has(node.type)) node.children = node.children.map(inParagraph);
}

/** HTML between the blocks is shown as it was typed, and the editor knows it only within a line. */
function inParagraph(node) {
  return node.type === "html" ? { type: "paragraph", children: [node], position: node.position } : node;
}

function square(table) {
  const width = table.children[0].children.length;
  for (const row of table.children) {
    row.children.length = Math.min(row.children.length, width);
    while (row.children.length < width) row.children.push({ type: "tableCell", children: [] });
  }
}
