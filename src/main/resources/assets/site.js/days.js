// Puts each day into the order that the reader's own kind of English has: 25 November or November 25.
const english = navigator.languages?.find(language => language.startsWith("en"));
if (english) {
  const format = new Intl.DateTimeFormat(english, { dateStyle: "long", timeZone: "UTC" });
  for (const day of document.querySelectorAll("time[data-day]")) {
    day.textContent = format.format(new Date(day.dateTime));
    day.classList.toggle("day--comma", day.textContent.includes(","));
  }
}
