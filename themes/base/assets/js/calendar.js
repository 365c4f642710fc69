// <region-calendar brand-url="https://…/" limit="10" topic place partner>: the next events of a region on any website.
// Stores nothing, and asks no host but the brand's. What stands within the element stays until the events are there.
const words = {
  de: { cancelled: "Fällt aus", postponed: "Verschoben", rescheduled: "Verlegt", "moved-online": "Findet online statt", "sold-out": "Ausgebucht", none: "Zurzeit keine Termine." },
  en: { cancelled: "Cancelled", postponed: "Postponed", rescheduled: "Moved", "moved-online": "Takes place online", "sold-out": "Fully booked", none: "No events at the moment." },
};

const styles = `
  :host { display: block; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { padding-block: 0.75em; border-block-start: 1px solid color-mix(in srgb, currentcolor 25%, transparent); }
  li:first-child { border-block-start: 0; }
  p { margin: 0; font-size: 0.9em; }
  a { display: inline-block; min-height: 24px; font-weight: 600; color: inherit; text-underline-offset: 0.18em; }
  a:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;

class RegionCalendar extends HTMLElement {
  async connectedCallback() {
    try {
      const brand = new URL(this.getAttribute("brand-url") ?? new URL("../", import.meta.url), document.baseURI);
      if (!brand.pathname.endsWith("/")) brand.pathname += "/";
      const response = await fetch(new URL("widgets/termine.json", brand), { credentials: "omit" });
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      this.show((await response.json()).events, brand);
    } catch (error) {
      console.error("region-calendar:", error);
    }
  }

  show(events, brand) {
    const locale = this.closest("[lang]")?.lang.startsWith("en") ? "en" : "de";
    const limit = Number.parseInt(this.getAttribute("limit"), 10) || 10;
    const coming = events.filter(event => ends(event) > Date.now() && this.wants(event)).slice(0, limit);
    const list = element("ul");
    list.setAttribute("role", "list");
    list.append(...coming.map(event => entry(event, brand, locale)));
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(coming.length > 0 ? list : element("p", words[locale].none));
  }

  wants(event) {
    return ["topic", "place", "partner"].every(name => {
      const wanted = this.getAttribute(name);
      return !wanted || [event[name], event[`${name}s`]].flat().some(value => (value?.id ?? value) === wanted);
    });
  }
}

function entry(event, brand, locale) {
  const item = element("li");
  const link = element("a", event.title);
  const address = new URL(event.url, brand);
  if (address.protocol === "https:" || address.protocol === "http:") link.href = address.href;
  const when = element("time", dateText(event, locale));
  when.dateTime = event.start;
  const first = element("p");
  first.append(when);
  const state = words[locale][event.status];
  if (state) first.append(" ", element("strong", state));
  item.append(first, link);
  return item;
}

// Clocks show the time of the place: the digits are read as they stand, whatever the visitor's own zone.
function dateText(event, locale) {
  const date = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "de-DE", { weekday: "short", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const start = clock(event.start);
  const end = event.end ? clock(event.end) : start;
  const oneDay = date.format(start) === date.format(end);
  const days = oneDay ? date.format(start) : date.formatRange(start, end);
  if (event.allDay || !oneDay) return days;
  const time = event.start.slice(11, 16);
  return locale === "en" ? `${days}, ${time}` : `${days}, ${time} Uhr`;
}

function clock(text) {
  return new Date(`${text.slice(0, 10)}T${text.slice(11, 16) || "00:00"}:00Z`);
}

// An all-day end is the last day itself; where the end is open, the day of the start must do.
function ends(event) {
  const day = 24 * 60 * 60 * 1000;
  if (!event.allDay && event.end) return Date.parse(event.end);
  return Date.parse((event.end ?? event.start).slice(0, 10)) + day;
}

function element(name, text) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return made;
}

if (!customElements.get("region-calendar")) customElements.define("region-calendar", RegionCalendar);
