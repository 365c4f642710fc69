// <region-calendar>: the events of a region on any website. Attributes, custom properties and parts: docs/widgets.md.
// Stores nothing, and asks no host but the brand's. What stands within the element stays until the events are there, and if they never come.
const words = {
  de: {
    cancelled: "Fällt aus", postponed: "Verschoben", rescheduled: "Verlegt", retimed: "Andere Uhrzeit", "moved-online": "Findet online statt", "sold-out": "Ausgebucht",
    none: "Zurzeit keine Termine.", all: "Alle Termine", programme: "Ganzes Programm", online: "Online", free: "Eintritt frei", until: "bis", more: "Mehr", also: "Auch am",
    further: (n) => `und ${n} weitere`, previous: "Voriger Monat", next: "Nächster Monat", week: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"], clock: (time) => `${time} Uhr`,
    events: (n) => (n === 1 ? "1 Termin" : `${n} Termine`),
  },
  en: {
    cancelled: "Cancelled", postponed: "Postponed", rescheduled: "Moved", retimed: "New time", "moved-online": "Takes place online", "sold-out": "Fully booked",
    none: "No events at the moment.", all: "All events", programme: "Whole programme", online: "Online", free: "Free admission", until: "to", more: "More", also: "Also on",
    further: (n) => `and ${n} more`, previous: "Previous month", next: "Next month", week: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"], clock: (time) => time,
    events: (n) => (n === 1 ? "1 event" : `${n} events`),
  },
};

const styles = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  .calendar { container-type: inline-size; line-height: 1.45; overflow-wrap: anywhere; font-family: var(--region-font, inherit); color: var(--rc-text); background: var(--region-background, transparent);
    --rc-text: var(--region-text, currentcolor); --rc-link: var(--region-link, var(--rc-text)); --rc-muted: var(--region-muted, var(--rc-text)); --rc-alert: var(--region-alert, var(--rc-text));
    --rc-line: var(--region-line, color-mix(in srgb, var(--rc-text) 30%, transparent)); --rc-radius: var(--region-radius, 4px); }
  :host([theme="light"]) .calendar { color-scheme: light; }
  :host([theme="dark"]) .calendar { color-scheme: dark; }
  :host([theme="auto"]) .calendar { color-scheme: light dark; }
  :host(:is([theme="light"], [theme="dark"], [theme="auto"])) .calendar { padding: var(--region-padding, 1em); border-radius: var(--rc-radius); background: var(--region-background, light-dark(#fff, #17191c));
    --rc-text: var(--region-text, light-dark(#1c1e21, #eceef1)); --rc-link: var(--region-link, light-dark(#0b4f8a, #8fc4f5)); --rc-muted: var(--region-muted, var(--region-text, light-dark(#53585f, #b3bac2))); --rc-alert: var(--region-alert, var(--region-text, light-dark(#a3191f, #ff9a94))); }
  * { box-sizing: border-box; }
  ul, p { margin: 0; padding: 0; list-style: none; }
  .event { padding-block: var(--region-gap, 0.75em); border-block-start: 1px solid var(--rc-line); }
  .event:first-child { border-block-start: 0; }
  .compact > .event { padding-block: var(--region-gap, 0.3em); }
  .when, .where, .note { font-size: 0.9em; color: var(--rc-muted); }
  .when, table { font-variant-numeric: tabular-nums; }
  .state { color: var(--rc-alert); font-weight: 700; white-space: nowrap; }
  .off time { text-decoration: line-through; }
  a, summary { min-height: 24px; color: var(--rc-link); text-underline-offset: 0.18em; }
  a { display: inline-block; }
  .title { font-weight: 600; }
  :is(a, button, summary):focus-visible { outline: 3px solid var(--rc-link); outline-offset: 2px; }
  summary, button { cursor: pointer; }
  details > * + * { margin-block-start: 0.4em; }
  .all { margin-block-start: 0.75em; font-size: 0.9em; }
  nav { display: flex; align-items: center; justify-content: space-between; gap: 0.5em; }
  button { min-width: 24px; min-height: 36px; padding: 0; border: 1px solid var(--rc-line); border-radius: var(--rc-radius); background: none; color: var(--rc-link); font: inherit; }
  nav button { min-width: 36px; }
  button[aria-disabled="true"] { opacity: 0.4; cursor: default; }
  button[aria-pressed="true"] { box-shadow: inset 0 0 0 2px; }
  table { width: 100%; margin-block: 0.5em; border-spacing: 2px; table-layout: fixed; text-align: center; }
  caption, .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  th { padding: 0; font-size: 0.8em; font-weight: 500; color: var(--rc-muted); }
  td { height: 36px; padding: 0; }
  td button { width: 100%; font-weight: 700; }
  [aria-current] > * { text-decoration: underline 3px; text-underline-offset: 0.3em; }
  @container (width >= 26em) { .compact > .event { display: grid; grid-template-columns: 7.5em 1fr; column-gap: 0.75em; } }
`;

const own = new URL("./", import.meta.url);
const kinds = ["topic", "place", "partner"];
const folders = { topic: "thema", place: "ort", partner: "partner" };
const dayLength = 86_400_000;
const files = new Map();
let sheet;

class RegionCalendar extends HTMLElement {
  static observedAttributes = ["brand", "brand-url", ...kinds, "event", "limit", "view", "lang", "theme", "details", "details-base"];

  #turn = 0;
  #month;
  #day;

  connectedCallback() {
    this.#update();
  }

  attributeChangedCallback(name, before, after) {
    if (this.isConnected && before !== after) this.#update();
  }

  // Several attributes may change at once, and answers come in any order: the last change wins.
  async #update() {
    const turn = ++this.#turn;
    await null;
    if (turn !== this.#turn) return;
    try {
      const data = await load(await fileFor(this));
      if (data.version !== 1) throw new Error(`version ${data.version} of the data needs a newer script`);
      if (turn === this.#turn) this.#show(data);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error("region-calendar:", error);
      this.shadowRoot?.replaceChildren(document.createElement("slot"));
    }
  }

  #show(data) {
    const language = (this.closest("[lang]")?.lang ?? "").toLowerCase().startsWith("en") ? "en" : "de";
    const look = { words: words[language], language, data, details: this.getAttribute("details"), base: webAddress(this.getAttribute("details-base"), document.baseURI) };
    const view = this.getAttribute("view");
    const limit = Number.parseInt(this.getAttribute("limit"), 10);
    const now = new Date().toLocaleString("sv", { timeZone: data.zone }).replace(" ", "T").slice(0, 16);
    const nights = values(this, "event");
    const events = data.events.filter((event) => (nights.length === 0 || nights.includes(event.partOf)) && kinds.every((kind) => {
      const wanted = values(this, kind);
      return wanted.length === 0 || wanted.some((value) => event[`${kind}s`].includes(value));
    }));
    const content = make("div", { part: "calendar", class: "calendar", lang: language });
    if (view === "month") this.#showMonth(content, events, look, now);
    else content.append(...listed(coming(events, now).slice(0, limit > 0 ? limit : nights.length > 0 ? Infinity : 10), look, view === "compact"));
    const all = webAddress(data.all[language] ?? data.all[data.lang]);
    if (all) content.append(make("p", { part: "all", class: "all" }, make("a", { href: all }, nights.length === 1 ? look.words.programme : look.words.all)));
    if (!this.shadowRoot) {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(styles);
      this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    }
    this.shadowRoot.replaceChildren(content);
  }

  #showMonth(content, events, look, now) {
    const { data, language } = look;
    const [first, last] = [data.from.slice(0, 7), data.to.slice(0, 7)];
    let month = this.#month >= first && this.#month <= last ? this.#month : clamp(now.slice(0, 7), first, last);
    const name = make("strong", { part: "month-name" });
    const table = make("table", { part: "month" });
    const list = make("div", {});
    const heading = make("p", { part: "day", role: "status", class: "when" });
    const arrow = (step, label, sign) => {
      const button = make("button", { part: "month-button", type: "button", "aria-label": label }, sign);
      button.onclick = () => {
        const other = shifted(month, step);
        if (other < first || other > last) return;
        month = other;
        draw();
      };
      return button;
    };
    const back = arrow(-1, look.words.previous, "‹");
    const on = arrow(1, look.words.next, "›");

    const draw = () => {
      this.#month = month;
      const title = format(`${month}-01`, language, { month: "long", year: "numeric" });
      name.textContent = title;
      // What has become of no use keeps the focus: whoever works by keyboard shall not start again at the top.
      back.ariaDisabled = String(month === first);
      on.ariaDisabled = String(month === last);
      const days = new Map();
      const shown = [];
      for (const { event, dates } of events.map((e) => ({ event: e, dates: e.dates.map(read) }))) {
        const mine = dates.filter((date) => date.first.slice(0, 7) <= month && date.last.slice(0, 7) >= month);
        if (mine.length === 0) continue;
        shown.push({ event, date: mine[0], also: mine.slice(1), key: mine[0].start });
        // What goes on for weeks has no day of its own.
        for (const date of mine.filter((d) => !isLong(d)))
          for (let day = date.first; day <= date.last; day = dayAfter(day)) days.set(day, [...(days.get(day) ?? []), { event, date, also: [], key: date.start }]);
      }
      const pick = (day) => {
        this.#day = day;
        for (const button of table.querySelectorAll("button")) button.ariaPressed = String(button.value === day);
        const entries = (day ? days.get(day) : shown).sort(byKey);
        heading.textContent = `${day ? format(day, language, { day: "numeric", month: "long" }) : title}: ${look.words.events(entries.length)}`;
        list.replaceChildren(...(entries.length ? listed(entries, look, false) : []));
      };
      table.replaceChildren(make("caption", {}, title), make("thead", {}, make("tr", {}, ...look.words.week.map((day) => make("th", { scope: "col" }, day)))), make("tbody", {}, ...weeks(month, (day) => {
        const entries = days.get(day);
        const number = String(Number(day.slice(8)));
        if (!entries) return make("span", {}, number);
        const button = make("button", { part: "day-button", type: "button", value: day }, number, make("span", { class: "hidden" }, `: ${look.words.events(entries.length)}`));
        button.onclick = () => pick(this.#day === day ? undefined : day);
        return button;
      }, now.slice(0, 10))));
      pick(days.has(this.#day) ? this.#day : undefined);
    };
    draw();
    content.append(make("nav", { part: "month-nav", "aria-label": look.words.all }, back, name, on), table, heading, list);
  }
}

// One file for one value of one filter; of several filters the smallest file, the rest is left out here.
async function fileFor(element) {
  const folder = await folderOf(element);
  const nights = values(element, "event");
  if (nights.length === 1) return new URL(`daten/termin/${nights[0].split("/").map(encodeURIComponent).join("/")}.json`, folder);
  const single = kinds.filter((kind) => values(element, kind).length === 1);
  if (single.length === 0) return new URL("daten/alle.json", folder);
  let smallest = single[0];
  if (single.length > 1) {
    const index = await load(new URL("daten/auswahl.json", folder));
    const size = (kind) => index[kind][values(element, kind)[0]]?.events ?? 0;
    smallest = single.reduce((a, b) => (size(b) < size(a) ? b : a));
  }
  return new URL(`daten/${folders[smallest]}/${encodeURIComponent(values(element, smallest)[0])}.json`, folder);
}

async function folderOf(element) {
  const brand = element.getAttribute("brand") || element.getAttribute("brand-url");
  if (!brand) return own;
  if (/^[a-z0-9-]+$/.test(brand)) return new URL((await load(new URL("daten/auswahl.json", own))).brands[brand].widgets);
  const address = new URL(brand, document.baseURI);
  if (!address.pathname.endsWith("/")) address.pathname += "/";
  const folder = new URL("widgets/", address);
  // A brand may call its folder what it likes; its own script lies there.
  return new URL("../", own).href === address.href ? own : folder;
}

function values(element, kind) {
  return (element.getAttribute(kind) ?? "").split(/[\s,]+/).filter(Boolean);
}

// Asked once for all elements of a page; what failed is asked anew.
function load(address) {
  const { href } = address;
  if (!files.has(href)) {
    const answer = fetch(href, { credentials: "omit", referrerPolicy: "no-referrer" }).then((response) => {
      if (!response.ok) throw new Error(`${href}: ${response.status}`);
      return response.json();
    });
    answer.catch(() => files.delete(href));
    files.set(href, answer);
  }
  return files.get(href);
}

// "2027-05-14T18:00/20:00" on the region's clocks; whole days without times, their end is the last of them.
function read(entry) {
  const { date, ...change } = typeof entry === "string" ? { date: entry } : entry;
  let [start, end] = date.split("/");
  if (end?.length === 5) end = `${start.slice(0, 11)}${end}`;
  const first = start.slice(0, 10);
  const allDay = start.length === 10;
  // What ends in the small hours still belongs to the evening before.
  let last = (end ?? start).slice(0, 10);
  if (!allDay && last > first && end.slice(11) < "06:00") last = dayBefore(last);
  return { ...change, start, end, first, last, allDay };
}

const isOver = (date, now) => (date.allDay || !date.end ? date.last < now.slice(0, 10) : date.end <= now);

const byKey = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

const isOff = (state) => state === "cancelled" || state === "postponed";

const isLong = (date) => (Date.parse(date.last) - Date.parse(date.first)) / dayLength >= 7;

// Each event once, at its next date, and stations with the event that they are part of; what has begun and goes on for long stands where it ends, which is what is urgent about it.
function coming(events, now) {
  const found = [];
  for (const event of events) {
    const [date, ...also] = event.dates.map(read).filter((d) => !isOver(d, now));
    if (date) found.push({ event, date, also, key: date.start < now && isLong(date) ? date.last : date.start });
  }
  const ids = new Set(found.map(({ event }) => event.id));
  return found.filter(({ event }) => !ids.has(event.partOf)).sort(byKey);
}

function listed(entries, look, isCompact) {
  if (entries.length === 0) return [make("p", { part: "empty" }, look.words.none)];
  return [make("ul", { part: "list", role: "list", class: isCompact ? "compact" : "list" }, ...entries.map((entry) => item(entry, look, isCompact)))];
}

function item({ event, date, also }, look, isCompact) {
  const { words: say, language, data } = look;
  const text = language === data.lang ? event : { ...event, ...event[language], lang: event[language] ? language : event.lang };
  const spoken = text.lang ?? data.lang;
  const lang = spoken === language ? {} : { lang: spoken };
  const state = date.state ?? event.state;
  const others = also.filter((d) => !isOff(d.state ?? event.state));
  const address = look.base ? webAddress(`${look.base}${event.id}/`) : webAddress(text.url);
  const place = state === "moved-online" ? say.online : [date.place ?? text.place ?? (event.online ? say.online : ""), ...(isCompact || date.place || !event.address ? [] : [event.address])].filter(Boolean).join(", ");

  const when = make("p", { part: "when", class: isOff(state) ? "when off" : "when" }, time(date, language, isCompact));
  if (say[state]) when.append(" ", make("strong", { part: "state", class: "state" }, say[state]));
  const where = place && make("p", { part: "where", class: "where" }, place);
  const notes = [
    date.note,
    others.length > 0 && (text.rhythm ?? `${say.also} ${others.slice(0, 3).map((d) => format(d.first, language, { day: "numeric", month: "short" })).join(", ")}${others.length > 3 ? ` ${say.further(others.length - 3)}` : ""}`),
    event.free && say.free,
  ].filter(Boolean).map((note) => make("p", { part: "note", class: "note" }, note));
  const title = (name, attributes) => make(name, { part: "title", class: "title", ...lang, ...attributes }, text.title);
  const result = make("li", { part: "event", class: "event" });
  if (look.details === "inline") {
    // Read aloud, it says more of what.
    const link = address && make("p", {}, make("a", { part: "more", href: address }, say.more, make("span", { class: "hidden", ...lang }, `: ${text.title}`)));
    const summary = text.summary && make("p", { part: "summary", ...lang }, text.summary);
    result.append(when, make("details", { part: "details" }, title("summary", {}), ...[where, summary, ...notes, link].filter(Boolean)));
  } else {
    result.append(when, make("div", {}, title(address ? "a" : "span", address ? { href: address } : {}), ...(isCompact ? [] : [where, ...notes].filter(Boolean))));
  }
  return result;
}

function time(date, language, isShort) {
  const say = words[language];
  const form = isShort ? { weekday: "short", day: "numeric", month: "short" } : { weekday: "short", day: "numeric", month: "long", year: "numeric" };
  const from = format(date.first, language, form);
  const [start, end] = [date.start.slice(11), date.end?.slice(11)];
  let shown = from;
  if (date.first !== date.last) shown += ` ${say.until} ${format(date.last, language, form)}`;
  if (!date.allDay && !isShort) shown += `, ${say.clock(end && date.first === date.last ? `${start}–${end}` : start)}`;
  return make("time", { datetime: date.start }, shown);
}

// The digits are read as they stand: clocks show the time of the place, whatever the visitor's own zone.
function format(day, language, form) {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "de-DE", { ...form, timeZone: "UTC" }).format(new Date(`${day}T12:00Z`));
}

function weeks(month, cell, today) {
  const first = new Date(`${month}-01T12:00Z`);
  const rows = [];
  for (let at = first.getTime() - ((first.getUTCDay() + 6) % 7) * dayLength; isoDay(at).slice(0, 7) <= month; at += 7 * dayLength) {
    rows.push(make("tr", {}, ...Array.from({ length: 7 }, (_, n) => {
      const day = isoDay(at + n * dayLength);
      if (day.slice(0, 7) !== month) return make("td", {});
      return make("td", day === today ? { part: "today", "aria-current": "date" } : {}, cell(day));
    })));
  }
  return rows;
}

const isoDay = (time) => new Date(time).toISOString().slice(0, 10);
const dayAfter = (day) => isoDay(Date.parse(day) + dayLength);
const dayBefore = (day) => isoDay(Date.parse(day) - dayLength);
const clamp = (value, least, most) => (value < least ? least : value > most ? most : value);

function shifted(month, step) {
  const at = new Date(`${month}-15T12:00Z`);
  at.setUTCMonth(at.getUTCMonth() + step);
  return at.toISOString().slice(0, 7);
}

// Nothing but the web's own protocols ever becomes a link.
function webAddress(text, base) {
  if (!text || !URL.canParse(text, base)) return undefined;
  const { protocol, href } = new URL(text, base);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}

function make(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

if (!customElements.get("region-calendar")) customElements.define("region-calendar", RegionCalendar);
