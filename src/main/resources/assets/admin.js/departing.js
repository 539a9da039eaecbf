// A thin bar beside each place where a text says something else than readers see: a click leads to what it was.
const told = document.querySelector("[data-departures]");
const leaving = document.querySelector("[data-writing]");
if (told && leaving?.text) {
  const PAUSE = 300;
  const area = leaving.text;
  const holder = leaving.querySelector("[data-rich-holder]");
  const { passages } = document.querySelector("[data-comments]");
  const bars = leaving.appendChild(document.createElement("div"));
  bars.className = "departure__bars";
  bars.setAttribute("aria-hidden", "true");
  let known = area.defaultValue; // the text that the places are those of
  let timer;

  // What was taken out stands nowhere: the word before it shows where it was, or the one behind
  const seen = (start, end, text) => {
    if (start < end) return [start, end];
    const before = text.slice(0, start).match(/[^\s]+\s*$/);
    return before ? [before.index, start] : [start, start + (text.slice(start).match(/^\s*[^\s]+/)?.[0].length ?? 0)];
  };

  function boxInArea(start, end) {
    const copy = passages.copyOf(area);
    const mark = document.createElement("span");
    copy.append(area.value.slice(0, start), mark, area.value.slice(end));
    mark.textContent = area.value.slice(start, end) || "\u200b";
    document.body.append(copy);
    const box = { top: mark.offsetTop, height: mark.offsetHeight };
    copy.remove();
    return { top: area.offsetTop + box.top, height: box.height };
  }

  function boxInRich(start, end) {
    const passage = area.value.slice(start, end);
    const { text, at } = passages.textOf(holder);
    const place = passages.place(passage, passages.number(passage, start, area.value), text);
    if (!place) return;
    const range = document.createRange();
    range.setStart(...at(place[0]));
    range.setEnd(...at(place[1]));
    const box = range.getBoundingClientRect();
    return { top: box.top - leaving.getBoundingClientRect().top, height: box.height };
  }

  function bar(item) {
    if (Number(item.dataset.departure) < 0) return;
    const [from, to] = [item.dataset.start, item.dataset.end].map(place => passages.shifted(Number(place), known, area.value));
    const box = (holder.hidden ? boxInArea : boxInRich)(...seen(from, to, area.value));
    if (!box) return;
    const line = document.createElement("div");
    line.className = "departure__bar";
    line.style.insetBlockStart = `${box.top}px`;
    line.style.blockSize = `${box.height}px`;
    line.addEventListener("click", () => lead(item));
    return line;
  }

  function lead(item) {
    told.open = true;
    for (const other of told.querySelectorAll("[aria-current]")) other.removeAttribute("aria-current");
    item.setAttribute("aria-current", "true");
    item.scrollIntoView({ block: "nearest" });
  }

  const draw = () => bars.replaceChildren(...[...told.querySelectorAll("[data-departure]")].map(bar).filter(Boolean));
  const soon = () => { clearTimeout(timer); timer = setTimeout(draw, PAUSE); };
  leaving.addEventListener("input", soon);
  holder.addEventListener("input", soon);
  addEventListener("fresh", () => { known = area.value; draw(); });
  new ResizeObserver(soon).observe(leaving);
  draw();
}
