// Measures the reading pages of a running installation with the DeepSeek sample, against the limits below:
//   npm ci --prefix src/measure && node src/measure/pages.mjs http://localhost:8080
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { chromium } from "playwright-core";
import { look, weigh } from "./view.mjs";

const LIMITS = {
  "HTML, CSS and JS, bytes": { most: 30 * 1024 },
  "first view, bytes": { most: 200 * 1024 },
  "third-party requests": { most: 0 },
  "blocking stylesheets": { most: 1 },
  "other blocking resources": { most: 0 },
  "performance": { least: 100 },
  "accessibility": { least: 100 },
  "best-practices": { least: 100 },
  "seo": { least: 100 },
  "HTML errors": { most: 0 },
  "HTML warnings": {},
  "CSP findings, high to medium": { most: 0 },
  "CSP findings, others": {},
  "layout shift": { most: 0 },
  "console messages": { most: 0 },
  "failed requests": { most: 0 },
  "sideways scrolling, px": { most: 0 },
};

const ARTICLE = "/articles/deepseek-ai-a-rising-power-in-the-global-ai-race";
const PAGES = [
  { name: "front", path: "/" },
  { name: "articles", path: "/articles" },
  { name: "article", path: ARTICLE },
  { name: "editions", path: `${ARTICLE}/editions` },
  { name: "edition", path: `${ARTICLE}/editions/1` },
  { name: "people", path: "/people" },
  { name: "organisations", path: "/organisations" },
  { name: "products", path: "/products" },
  { name: "person", path: "/people/liang-wenfeng" },
  { name: "organisation", path: "/organisations/deepseek" },
  { name: "product", path: "/products/r1" },
  { name: "topic", path: "/topics/artificial-intelligence" },
  { name: "not found", path: "/nothing-here", status: 404 },
  { name: "not allowed", path: "/articles", method: "POST", status: 405 },
  { name: "not understood", path: "/a%00b", status: 400 },
].map(page => ({ method: "GET", status: 200, ...page }));

const DEVICES = {
  "phone": { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  "desktop": { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
};
const SCORED = ["front", "article", "person"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const TRIES = 3;
const GUARDED = ["front", "not found"];
const WIDTHS = [320, 390, 820, 1440, 2560];
const SCHEMES = ["light", "dark"];
const PATIENCE = 10_000;
const SCROLL = { step: 100, pause: 40, rest: 400 };

const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const CHROMIUM = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]
  .find(path => path && existsSync(path));
const VNU = installed("vnu-jar/build/dist/vnu.jar");
const LIGHTHOUSE = installed("lighthouse/cli/index.js");

const run = promisify(execFile);
const named = name => PAGES.find(page => page.name === name);
const split = (all, test) => [all.filter(test), all.filter(one => !test(one))];
const plain = words => words.replace(/\s+/g, " ").trim();
const plainly = value => value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
let broken = 0;

function installed(path) {
  return fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
}

function report(place, figure, value, details = []) {
  const { most = Infinity, least = -Infinity } = LIMITS[figure];
  const kept = value <= most && value >= least;
  const limit = most < Infinity ? `at most ${plainly(most)}` : least > -Infinity ? `at least ${plainly(least)}` : "no limit";
  if (!kept) broken++;
  const line = [place.padEnd(15), figure.padEnd(28), plainly(value).padStart(10), ` ${limit}`.padEnd(18), kept ? "" : "BROKEN"];
  console.log(line.join(" ").trimEnd());
  for (const detail of new Set(details)) console.log(`    ${plain(detail)}`);
}

/** Sends the path as it stands, which no client that tidies addresses can be trusted with. */
function ask(base, { method, path }) {
  return new Promise((resolve, reject) => {
    request(base, { method, path, agent: false, timeout: PATIENCE }, async response =>
      resolve({ status: response.statusCode, headers: response.headers, body: await text(response) }))
      .on("timeout", () => reject(new Error(`no answer to ${method} ${path}`))).on("error", reject).end();
  });
}

async function askAll(base) {
  const answers = new Map();
  for (const page of PAGES) {
    const given = await ask(base, page);
    if (given.status !== page.status) throw new Error(`${page.method} ${page.path} answers ${given.status}, not ${page.status}`);
    answers.set(page.name, given);
  }
  if (!answers.get("front").body.includes(`rel="canonical" href="${base}/"`)) {
    throw new Error(`start the server with --dossier.base-url=${base}, or the canonical addresses count as faults`);
  }
  return answers;
}

async function checkWeight(browser, base, device) {
  const { requests, blocking } = await weigh(browser, base + ARTICLE, DEVICES[device]);
  const total = some => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const list = some => some.map(({ url, bytes }) => `${plainly(bytes).padStart(7)}  ${url.replace(base, "")}`);
  const [code, dress] = split(requests, ({ type }) => ["Document", "Stylesheet", "Script"].includes(type));
  const [, strangers] = split(requests, ({ url }) => url.startsWith(`${base}/`) || url.startsWith("data:"));
  const [styles, others] = split(blocking, url => url.endsWith(".css"));
  report(device, "HTML, CSS and JS, bytes", total(code), list(code));
  report(device, "first view, bytes", total(requests), list(dress));
  report(device, "third-party requests", strangers.length, list(strangers));
  report(device, "blocking stylesheets", styles.length);
  report(device, "other blocking resources", others.length, others);
}

async function score(base, { name, path }) {
  const best = {};
  for (let tries = 0; tries < TRIES && !CATEGORIES.every(id => best[id]?.score === 100); tries++) {
    const result = await lighthouse(base + path);
    for (const id of CATEGORIES) {
      const score = Math.round(result.categories[id].score * 100);
      // A busy machine lowers a score and nothing raises one, so the best of a few is the nearest to the page's own.
      if (!(best[id]?.score >= score)) best[id] = { score, faults: faults(result, id) };
    }
  }
  for (const id of CATEGORIES) report(name, id, best[id].score, best[id].score < 100 ? best[id].faults : []);
}

async function lighthouse(url) {
  const { stdout } = await run(process.execPath, [LIGHTHOUSE, url, "--output=json", "--quiet",
    `--only-categories=${CATEGORIES}`, `--chrome-flags=${FLAGS.join(" ")}`],
  { env: { ...process.env, CHROME_PATH: CHROMIUM }, maxBuffer: 2 ** 27 });
  return JSON.parse(stdout);
}

function faults({ categories, audits }, id) {
  return categories[id].auditRefs.map(({ id, weight }) => ({ ...audits[id], weight }))
    .filter(({ score, weight }) => weight > 0 && score !== null && score < 1)
    .flatMap(({ id, title, displayValue = "", details }) => [`${id}: ${title} ${displayValue}`,
      ...(details?.items ?? []).flatMap(item => item.node?.snippet ?? item.description ?? [])]);
}

async function checkHtml(answers) {
  const folder = await mkdtemp(join(tmpdir(), "dossier-pages-"));
  try {
    const files = PAGES.map((page, index) => ({ name: page.name, file: join(folder, `${index}.html`) }));
    await Promise.all(files.map(({ name, file }) => writeFile(file, answers.get(name).body)));
    const { stdout } = await run("java", ["-jar", VNU, "--format", "json", "--stdout", "--exit-zero-always",
      ...files.map(({ file }) => file)], { maxBuffer: 2 ** 27 });
    for (const { name, file } of files) {
      const messages = JSON.parse(stdout).messages.filter(({ url }) => url.endsWith(file));
      const [warnings, errors] = split(messages, ({ type }) => type === "info");
      const list = some => some.map(({ lastLine, message, extract = "" }) => `line ${lastLine}: ${message} ${extract}`);
      report(name, "HTML errors", errors.length, list(errors));
      report(name, "HTML warnings", warnings.length, list(warnings));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function judgePolicy(answers, name) {
  const policy = answers.get(name).headers["content-security-policy"] ?? "";
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  const list = some => some.map(({ severity, directive, value = "", description }) =>
    `${Severity[severity]} ${directive} ${value}: ${description}`);
  const [grave, slight] = split(findings, ({ severity }) => severity <= Severity.MEDIUM);
  report(name, "CSP findings, high to medium", grave.length, list(grave));
  report(name, "CSP findings, others", slight.length, list(slight));
}

async function watch(browser, base, { name, path, method, status }) {
  const views = [];
  for (const width of WIDTHS) for (const colorScheme of SCHEMES) {
    const seen = await look(browser, { address: base + path, method, status, width, colorScheme, scroll: SCROLL });
    views.push({ ...seen, at: words => `${width} ${colorScheme}: ${words}` });
  }
  const list = of => views.flatMap(view => of(view).map(view.at));
  const [shifts, messages, failures] = ["shifts", "messages", "failures"].map(kind => views.flatMap(view => view[kind]));
  report(name, "layout shift", shifts.reduce((sum, { value }) => sum + value, 0),
    list(view => view.shifts.flatMap(({ value, moved }) => moved.map(one => `${plainly(value)} ${one}`))));
  report(name, "console messages", messages.length, list(view => view.messages));
  report(name, "failed requests", failures.length, list(view => view.failures));
  report(name, "sideways scrolling, px", Math.max(...views.map(view => view.sideways)), list(view => view.wide));
}

async function main(address) {
  if (!address) throw new Error("give the address of a running installation, such as http://localhost:8080");
  if (!CHROMIUM) throw new Error("found no Chromium: name one in CHROME_PATH");
  const base = new URL(address).origin;
  const answers = await askAll(base);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    for (const device of Object.keys(DEVICES)) await checkWeight(browser, base, device);
    await checkHtml(answers);
    for (const name of GUARDED) judgePolicy(answers, name);
    for (const page of PAGES) await watch(browser, base, page);
  } finally {
    await browser.close();
  }
  for (const name of SCORED) await score(base, named(name));
  console.log(broken ? `${broken} limits broken` : "All limits kept");
  process.exitCode = broken ? 1 : 0;
}

await main(process.argv[2]).catch(error => {
  console.error(error.message);
  process.exitCode = 2;
});
