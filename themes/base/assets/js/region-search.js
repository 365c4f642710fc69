// <region-search>: the search of a region on any website. Attributes, custom properties and parts: docs/widgets.md.
// Stores nothing, asks no host but the brand's, and that not before somebody is in the field. What stands within the element stays where the script does not run.
const words = {
  de: {
    label: "Suche", button: "Suchen", all: (text) => `Alle Ergebnisse für „${text}“`, failed: "Die Suche ist gerade nicht erreichbar.", none: (text) => `Nichts gefunden zu „${text}“.`,
    hits: (n, text) => (n === 1 ? `1 Treffer zu „${text}“` : `${n} Treffer zu „${text}“`),
    types: { news: "Aktuelles", event: "Termin", network: "Netzwerk", member: "Verzeichnis", contact: "Ansprechperson", offer: "Leihen und Teilen", page: "Seite" },
  },
  en: {
    label: "Search", button: "Search", all: (text) => `All results for “${text}”`, failed: "The search cannot be reached right now.", none: (text) => `Nothing found for “${text}”.`,
    hits: (n, text) => (n === 1 ? `1 result for “${text}”` : `${n} results for “${text}”`),
    types: { news: "News", event: "Event", network: "Network", member: "Directory", contact: "Contact", offer: "Lending", page: "Page" },
  },
};

const styles = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  .search { container-type: inline-size; line-height: 1.45; overflow-wrap: anywhere; font-family: var(--region-font, inherit); color: var(--rs-text); background: var(--region-background, transparent);
    --rs-text: var(--region-text, currentcolor); --rs-link: var(--region-link, var(--rs-text)); --rs-muted: var(--region-muted, var(--rs-text));
    --rs-line: var(--region-line, color-mix(in srgb, var(--rs-text) 30%, transparent)); --rs-control: var(--region-line, color-mix(in srgb, var(--rs-text) 60%, transparent)); --rs-radius: var(--region-radius, 4px); }
  :host([theme="light"]) .search { color-scheme: light; }
  :host([theme="dark"]) .search { color-scheme: dark; }
  :host([theme="auto"]) .search { color-scheme: light dark; }
  :host(:is([theme="light"], [theme="dark"], [theme="auto"])) .search { padding: var(--region-padding, 1em); border-radius: var(--rs-radius); background: var(--region-background, light-dark(#fff, #17191c));
    --rs-text: var(--region-text, light-dark(#1c1e21, #eceef1)); --rs-link: var(--region-link, light-dark(#0b4f8a, #8fc4f5)); --rs-muted: var(--region-muted, var(--region-text, light-dark(#53585f, #b3bac2))); }
  * { box-sizing: border-box; }
  form { display: flex; flex-wrap: wrap; gap: 0.5em; margin: 0; }
  input, button { min-height: 44px; padding: 0.3em 0.75em; border: 1px solid var(--rs-control); border-radius: var(--rs-radius); background: none; color: inherit; font: inherit; }
  input { flex: 1 1 9em; min-width: 0; }
  input::placeholder { color: var(--rs-muted); opacity: 1; }
  button { cursor: pointer; color: var(--rs-link); font-weight: 600; }
  :is(input, button, a):focus-visible { outline: 3px solid var(--rs-link); outline-offset: 2px; }
  ol, p { margin: 0; padding: 0; list-style: none; }
  .results:not(:empty) { margin-block-start: 0.75em; }
  .status, .kind, .when { font-size: 0.9em; color: var(--rs-muted); }
  .result { padding-block: var(--region-gap, 0.75em); border-block-start: 1px solid var(--rs-line); }
  .status + ol > .result:first-child { margin-block-start: 0.5em; }
  a { display: inline-block; min-height: 24px; color: var(--rs-link); text-underline-offset: 0.18em; }
  .title { font-weight: 600; }
  mark { background: none; color: inherit; font-weight: 800; text-decoration: underline 2px; text-underline-offset: 0.15em; }
  .all { padding-block-start: 0.5em; border-block-start: 1px solid var(--rs-line); font-size: 0.9em; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

const own = new URL("./", import.meta.url);
const pause = 600;
const engines = new Map();
let sheet;
let count = 0;

class RegionSearch extends HTMLElement {
  static observedAttributes = ["brand", "lang", "limit", "theme", "placeholder"];

  #number = ++count;
  #turn = 0;
  #frame;
  #speaking;
  #field;
  #results;
  #spoken;

  connectedCallback() {
    this.#draw();
  }

  attributeChangedCallback(name, before, after) {
    if (!this.isConnected || before === after) return;
    // What is typed already stays.
    const text = this.#field?.value ?? "";
    this.#draw();
    this.#field.value = text;
    if (text.trim()) this.#ask();
  }

  get #language() {
    return (this.closest("[lang]")?.lang ?? "").toLowerCase().startsWith("en") ? "en" : "de";
  }

  #draw() {
    const say = words[this.#language];
    if (!this.shadowRoot) {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(styles);
      this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    }
    const id = `region-search-${this.#number}`;
    const placeholder = this.getAttribute("placeholder");
    this.#field = make("input", { part: "field", id, type: "search", name: "q", autocomplete: "off", required: "", ...(placeholder && { placeholder }) });
    this.#results = make("div", { part: "results", class: "results" });
    this.#spoken = make("p", { class: "hidden", role: "status" });
    const form = make("form", { part: "form", role: "search", "aria-label": placeholder ?? say.label }, make("label", { class: "hidden", for: id }, placeholder ?? say.label), this.#field, make("button", { part: "button", type: "submit" }, say.button));
    this.#field.onfocus = () => engineOf(this).catch(() => {});
    this.#field.oninput = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#ask());
    };
    this.#field.onkeydown = (event) => {
      if (event.key !== "Escape" || !this.#results.firstChild) return;
      event.preventDefault();
      this.#turn++;
      this.#results.replaceChildren();
    };
    form.onsubmit = async (event) => {
      event.preventDefault();
      const text = this.#field.value.trim();
      try {
        location.assign(searchPage((await engineOf(this)).search, text));
      } catch {
        this.#ask();
      }
    };
    this.shadowRoot.replaceChildren(make("div", { part: "search", class: "search", lang: this.#language }, form, this.#results, this.#spoken));
  }

  // A later question overtakes an earlier one.
  async #ask() {
    const turn = ++this.#turn;
    const text = this.#field.value.trim();
    if (!text) return this.#results.replaceChildren();
    const say = words[this.#language];
    try {
      const { engine, search } = await engineOf(this);
      const limit = Number.parseInt(this.getAttribute("limit"), 10);
      const found = await engine.search(text, { limit: limit > 0 ? Math.min(limit, 50) : 5 });
      if (turn === this.#turn) this.#show(found, text, say, search);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error("region-search:", error);
      // The link that the page's author gave leads on.
      this.#results.replaceChildren(make("p", { part: "status", class: "status" }, say.failed), make("slot", {}));
    }
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => { this.#spoken.textContent = this.#results.querySelector(".status")?.textContent ?? ""; }, pause);
  }

  #show({ total, results, corrected, suggestion }, text, say, search) {
    const asked = corrected ? suggestion : text;
    const status = make("p", { part: "status", class: "status" }, total === 0 ? say.none(text) : say.hits(total, asked));
    const items = results.map((result) => item(result, say, search)).filter(Boolean);
    this.#results.replaceChildren(status, ...(items.length ? [make("ol", { part: "list", role: "list" }, ...items)] : []), ...(total ? [make("p", { part: "all", class: "all" }, make("a", { href: searchPage(search, asked) }, say.all(asked)))] : []));
  }
}

// The script and the data of a search are asked for once, whoever asks first; what failed is asked anew.
function engineOf(element) {
  const brand = element.getAttribute("brand") || "";
  const language = (element.closest("[lang]")?.lang ?? "").toLowerCase();
  const key = `${brand} ${language}`;
  if (!engines.has(key)) {
    const opened = place(brand, language).then(async ({ home, search }) => {
      const { open } = await import(new URL("search.js", search).href);
      return { engine: await open(home), search };
    });
    opened.catch(() => engines.delete(key));
    engines.set(key, opened);
  }
  return engines.get(key);
}

// In the brand's own folder stands where the search of every brand lies: its name and that of its language's folder are the brand's.
async function place(brand, language) {
  const known = await load(new URL("suche.json", /^[a-z0-9-]*$/.test(brand) ? own : folder(brand)));
  if (known.version !== 1) throw new Error(`version ${known.version} of the data needs a newer script`);
  const searches = known.brands[/^[a-z0-9-]+$/.test(brand) ? brand : known.brand];
  if (!searches) throw new Error(`there is no brand ${brand}`);
  return searches[language] ?? searches[language.split("-")[0]] ?? Object.values(searches)[0];
}

function folder(brand) {
  const address = new URL(brand, document.baseURI);
  if (!address.pathname.endsWith("/")) address.pathname += "/";
  // A brand may call its folder what it likes; its own script lies there.
  return new URL("../", own).href === address.href ? own : new URL("widgets/", address);
}

async function load(address) {
  const response = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function searchPage(search, text) {
  const address = new URL(search);
  address.searchParams.set("q", text);
  return address.href;
}

function item({ url, title, excerpt, type, date, lang, marks }, say, search) {
  const address = webAddress(url, search);
  if (!address) return undefined;
  const own = lang ? { lang } : {};
  const result = make("li", { part: "result", class: "result" });
  if (say.types[type]) result.append(make("p", { part: "kind", class: "kind" }, say.types[type]));
  result.append(make("p", own, make("a", { part: "title", class: "title", href: address }, ...marked(title, marks?.title))));
  if (date) result.append(make("p", { part: "when", class: "when" }, date));
  if (excerpt) result.append(make("p", { part: "excerpt", ...own }, ...marked(excerpt, marks?.excerpt)));
  return result;
}

function marked(text, spans = []) {
  let at = 0;
  const pieces = [];
  for (const [start, end] of spans) {
    pieces.push(text.slice(at, start), make("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
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

if (!customElements.get("region-search")) customElements.define("region-search", RegionSearch);
