// What one browser sees of one page: the numbers only, which pages.mjs holds against its limits.

/** The requests that the first view of a page makes, in bytes on the wire, and what holds back its first paint. */
export async function weigh(browser, address, device) {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const requests = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    requests.set(requestId, { url: request.url, type, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    requests.get(requestId).bytes = encodedDataLength;
  });
  await session.send("Network.enable");
  await page.goto(address, { waitUntil: "networkidle" });
  const blocking = await page.evaluate(() => performance.getEntriesByType("resource")
    .filter(one => one.renderBlockingStatus === "blocking").map(one => one.name));
  await context.close();
  return { requests: [...requests.values()], blocking };
}

/** What goes wrong while a page is opened and scrolled through from end to end. */
export async function look(browser, { address, method, status, width, colorScheme, scroll }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const [messages, failures] = listen(page, address, status);
  if (method !== "GET") await page.route(address, route => route.continue({ method }));
  await page.addInitScript(recordShifts);
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  if (answer.status() !== status) failures.push(`${address} ${answer.status()}`);
  const seen = await page.evaluate(scrollThrough, scroll);
  await context.close();
  return { ...seen, messages, failures };
}

function listen(page, address, status) {
  const [messages, failures] = [[], []];
  // Of a refused page the browser always says that it was refused.
  const isRefusal = message => status >= 400 && message.location().url === address && message.text().startsWith("Failed to load");
  page.on("console", message => isRefusal(message) || messages.push(`${message.text()} ${message.location().url}`));
  page.on("pageerror", error => messages.push(error.message));
  page.on("requestfailed", request => failures.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on("response", response => {
    if (response.status() >= 400 && response.url() !== address) failures.push(`${response.url()} ${response.status()}`);
  });
  return [messages, failures];
}

function recordShifts() {
  const described = node => {
    const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (!element) return "a node since gone";
    return `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
  };
  window.shifts = [];
  new PerformanceObserver(list => {
    for (const { value, sources } of list.getEntries()) {
      window.shifts.push({ value, moved: sources.map(({ node }) => described(node)) });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

async function scrollThrough({ step, pause, rest }) {
  const root = document.documentElement;
  const wait = time => new Promise(resolve => setTimeout(resolve, time));
  for (let top = 0; top < root.scrollHeight; top += step) {
    scrollTo({ top, behavior: "instant" });
    await wait(pause);
  }
  await wait(rest);
  const sideways = root.scrollWidth - root.clientWidth;
  const tooWide = [...document.querySelectorAll("body *")].filter(one => one.getBoundingClientRect().right > root.clientWidth);
  return { shifts: window.shifts, sideways, wide: sideways ? tooWide.slice(0, 5).map(one => one.outerHTML.slice(0, 80)) : [] };
}
