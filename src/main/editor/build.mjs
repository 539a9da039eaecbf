// Builds the rich mode of the editor into the assets. With --check it writes nothing, and fails when what it would write differs.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, "../resources");

async function bundle() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: here,
    entryPoints: ["source/main.js"],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { script: outputFiles[0].text, folders: [...new Set(used.flatMap(([path]) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []))] };
}

/** The notice of each package of which something is in the bundle; the parts of one project share theirs. */
async function licences(folders) {
  const notices = new Map();
  for (const folder of folders.sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(here, folder, "package.json"), "utf8"));
    const file = (await readdir(join(here, folder))).find(entry => /^licen[cs]e/i.test(entry));
    const notice = file ? (await readFile(join(here, folder, file), "utf8")).trim() : license;
    notices.set(notice, [...(notices.get(notice) ?? []), `${name} ${version}`]);
  }
  return [...notices].map(([notice, names]) => `${names.join(", ")}\n\n${notice}\n`).join(`\n${"-".repeat(80)}\n\n`);
}

const { script, folders } = await bundle();
const files = { "assets/rich.js": script, "META-INF/rich-licences.txt": await licences(folders) };

for (const [path, text] of Object.entries(files)) {
  const file = join(resources, path);
  if (!process.argv.includes("--check")) await writeFile(file, text);
  else if ((await readFile(file, "utf8").catch(() => "")) !== text) {
    console.error(`${path} is not what its source makes: run node src/main/editor/build.mjs`);
    process.exitCode = 1;
  }
}
