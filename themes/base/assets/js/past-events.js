// A page built yesterday still lists what ended this morning: what is over leaves the lists of coming events.
const now = Date.now();

for (const list of document.querySelectorAll("[data-upcoming]")) {
  let left = 0;
  for (const entry of list.children) {
    const ends = Date.parse(entry.dataset.ends ?? "");
    // An entry without an end (NaN compares false) stays.
    if (ends < now) entry.hidden = true;
    else left++;
  }
  if (left > 0) continue;
  const empty = list.parentElement.querySelector("[data-upcoming-empty]");
  if (empty) empty.hidden = false;
  list.hidden = true;
}
