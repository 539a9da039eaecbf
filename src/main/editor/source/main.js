import { DOMParser } from "@milkdown/kit/prose/model";
import { clean } from "./cleaning.js";
import { language, speaking } from "./dialect.js";
import { open } from "./editor.js";

/** One editor is never shown: it knows the language before any other is opened. */
async function start() {
  const { schema, write } = language(await speaking(document.createElement("div"), {}).create());
  const toMarkdown = html => write(DOMParser.fromSchema(schema).parse(clean(html))).replace(/\n+$/, "");
  globalThis.dossierRich = { open, toMarkdown };
  dispatchEvent(new CustomEvent("rich:ready"));
}

start();
