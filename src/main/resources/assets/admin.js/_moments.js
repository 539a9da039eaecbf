// Shows each moment in the reader's own time.
const root = document.documentElement;
root.dataset.english = navigator.languages?.find(language => language.startsWith("en")) ?? "en-GB";
{
  const format = new Intl.DateTimeFormat(root.dataset.english, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
  const today = new Intl.DateTimeFormat(root.dataset.english, { hour: "2-digit", minute: "2-digit" });
  const show = () => { for (const moment of document.querySelectorAll("time[data-moment]:not([title])")) {
    const when = new Date(moment.dateTime);
    const isToday = when.toDateString() === new Date().toDateString();
    moment.title = format.format(when);
    moment.textContent = (isToday ? today : format).format(when);
  } };
  show();
  addEventListener("fresh", show);
}
