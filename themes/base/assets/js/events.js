// A page built yesterday still lists what ended this morning, and knows no "today". Both are told here by the visitor's clock and
// the region's zone; without this script nothing on the page is wrong, for it names dates alone.
(() => {
  const { zone, today: wordToday, tomorrow: wordTomorrow } = document.querySelector("script[data-zone]")?.dataset ?? {};
  const now = Date.now();

  // A time that cannot be read is NaN, which compares false: what has no end stays.
  const isOver = (time) => Date.parse(time ?? "") < now;

  function dayInZone(time) {
    const parts = new Intl.DateTimeFormat("en", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(time);
    const part = (type) => parts.find((p) => p.type === type).value;
    return `${part("year")}-${part("month")}-${part("day")}`;
  }

  const today = dayInZone(now);
  // Noon, so that a day of 23 or 25 hours does not matter.
  const tomorrow = new Date(Date.parse(`${today}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

  const isOn = (dates, day) => dates.split(" ").some((span) => {
    const [first, last = first] = span.split("/");
    return first <= day && day <= last;
  });

  function mark(element, word) {
    const tag = document.createElement("span");
    tag.className = "tag tag-day";
    tag.textContent = word;
    element?.prepend(tag, " ");
  }

  for (const list of document.querySelectorAll("[data-upcoming]")) {
    for (const entry of [...list.children]) {
      if (isOver(entry.dataset.ends)) entry.remove();
    }
    if (list.children.length > 0) continue;
    const root = list.closest("[data-upcoming-root]") ?? list.parentElement;
    const group = list.closest("[data-upcoming-root] > section");
    for (const way of document.querySelectorAll(`a[href="#${group?.id}"]`)) way.closest("li")?.remove();
    (group ?? list).remove();
    const empty = root.querySelector("[data-upcoming-empty]");
    if (empty && !root.querySelector("[data-upcoming]")) empty.hidden = false;
  }

  // Of a series the date shown may be over while others follow.
  for (const element of document.querySelectorAll("[data-over]")) {
    if (isOver(element.dataset.over)) element.hidden = true;
  }

  for (const element of document.querySelectorAll("[data-after]")) {
    if (isOver(element.dataset.after)) element.hidden = false;
  }

  for (const card of document.querySelectorAll("[data-dates]")) {
    if (card.classList.contains("is-running")) continue;
    const over = card.querySelector("[data-over]")?.dataset.over;
    const isOverToday = isOver(over) && dayInZone(Date.parse(over)) === today;
    if (isOn(card.dataset.dates, today) && !isOverToday) mark(card.querySelector(".card-when"), wordToday);
    else if (isOn(card.dataset.dates, tomorrow)) mark(card.querySelector(".card-when"), wordTomorrow);
  }

  for (const section of document.querySelectorAll("[data-day]")) {
    if (section.dataset.day === today) mark(section.querySelector("h2"), wordToday);
    else if (section.dataset.day === tomorrow) mark(section.querySelector("h2"), wordTomorrow);
  }

  document.querySelector(`.month-table td[data-date="${today}"]`)?.setAttribute("aria-current", "date");
})();
