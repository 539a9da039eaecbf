// Shows each moment in the reader's own time.
{
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
  const today = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  for (const moment of document.querySelectorAll("time[data-moment]")) {
    const when = new Date(moment.dateTime);
    const isToday = when.toDateString() === new Date().toDateString();
    moment.title = format.format(when);
    moment.textContent = (isToday ? today : format).format(when);
  }
}
