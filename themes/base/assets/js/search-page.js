// The search page: answers while somebody types, narrows by facets, and keeps question and choice in the address, so that they can be shared and gone back to.
(() => {
  const step = 20;
  const shownChoices = 6;
  // As long as somebody types on, neither the address nor a screen reader hears of it.
  const pause = 600;
  const lists = ["type", "topic", "place", "partner", "brand"];

  const page = document.querySelector("[data-search]");
  const form = page.querySelector("form");
  const input = form.elements.q;
  const answer = page.querySelector("[data-search-answer]");
  const say = answer.dataset;
  const part = name => answer.querySelector(`[data-search-${name}]`);
  const [status, spoken, note, results, more, box, chosen, reset, rest] = ["status", "spoken", "note", "results", "more", "facets", "chosen", "reset", "rest"].map(part);
  const dates = answer.querySelector("[data-facet-dates]");
  const upcoming = answer.querySelector("[data-facet-upcoming]");

  let engine;
  let turn = 0;
  let limit = step;
  let counted;
  let frame;
  let typing;
  let speaking;
  // The address of the last question that was sent off, which typing must not overwrite for good.
  let settled = location.href;

  form.hidden = false;
  input.addEventListener("focus", () => opened().catch(() => {}), { once: true });
  read();
  box.open = matchMedia("(width >= 60rem)").matches || choices() > 0;
  if (input.value.trim()) ask();
  else input.focus();

  input.addEventListener("input", () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      limit = step;
      ask();
    });
    clearTimeout(typing);
    typing = setTimeout(() => history.replaceState(null, "", address()), pause);
  });
  form.addEventListener("submit", async event => {
    event.preventDefault();
    cancelAnimationFrame(frame);
    settle();
    if (!await ask()) return;
    // On a phone the keyboard makes room for the answer; who listens hears how many there are, once.
    clearTimeout(speaking);
    status.focus();
  });
  // Facets stand outside of the form's element, so their events do not reach it.
  box.addEventListener("change", () => {
    settle();
    ask();
  });
  box.addEventListener("toggle", () => count());
  reset.addEventListener("click", () => {
    for (const field of choosable()) clear(field);
    settle();
    ask();
    box.querySelector("summary").focus();
  });
  more.addEventListener("click", async () => {
    const first = results.children.length;
    limit += step;
    await ask();
    history.replaceState(null, "", settled = address().href);
    results.children[first]?.querySelector("a").focus();
  });
  // Whoever comes back from a result finds the question as it was.
  results.addEventListener("click", () => history.replaceState(null, "", address()));
  note.addEventListener("click", event => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    input.value = new URL(link.href).searchParams.get("q");
    form.requestSubmit();
  });
  addEventListener("popstate", () => {
    settled = location.href;
    read();
    ask();
  });

  // A question that is sent off is a step to go back by; what was typed on the way to it is not.
  function settle() {
    limit = step;
    clearTimeout(typing);
    const next = address().href;
    history.replaceState(null, "", settled);
    if (next !== settled) history.pushState(null, "", next);
    settled = next;
  }

  function address() {
    const made = new URL(location.pathname, location.href);
    for (const [name, value] of new FormData(form)) if (value.trim()) made.searchParams.append(name, value.trim());
    if (limit > step) made.searchParams.set("show", limit);
    return made;
  }

  function read() {
    const asked = new URLSearchParams(location.search);
    input.value = asked.get("q") ?? "";
    limit = Math.min(Math.max(step, Number.parseInt(asked.get("show"), 10) || step), 500);
    counted = undefined;
    for (const field of choosable()) clear(field);
    // Whatever an address asks for stands there to be seen and taken back, even where nothing has it any more.
    for (const name of lists) for (const id of new Set(asked.getAll(name))) choice(name, { id, name: id }).querySelector("input").checked = true;
    for (const name of ["from", "to"]) form.elements[name].value = asked.get(name) ?? "";
    form.elements.upcoming.checked = asked.has("upcoming");
  }

  function filters() {
    const data = new FormData(form);
    const found = {};
    for (const name of lists) if (data.has(name)) found[name] = data.getAll(name);
    for (const name of ["from", "to"]) if (data.get(name)) found[name] = data.get(name);
    if (data.has("upcoming")) found.upcoming = true;
    return found;
  }

  /** Whether this question was answered, and no later one overtook it. */
  async function ask() {
    const text = input.value.trim();
    const own = ++turn;
    if (!text || answer.hidden) clean(text ? say.loading : "");
    answer.hidden = !text;
    if (!text) return false;
    try {
      const found = await (await opened()).search(text, { limit, filters: filters() });
      if (own !== turn) return false;
      show(found, text);
      count(text);
    } catch (error) {
      if (own !== turn) return false;
      engine = undefined;
      clean(say.failed);
      console.error(error);
    }
    clearTimeout(speaking);
    speaking = setTimeout(() => { spoken.textContent = status.textContent; }, pause);
    return true;
  }

  function clean(words) {
    status.textContent = words;
    results.replaceChildren();
    note.hidden = more.hidden = box.hidden = true;
  }

  function show(found, text) {
    const shown = found.corrected ? found.suggestion : text;
    const number = found.total === 0 ? fill(say.none, text) : found.total === 1 ? fill(say.one, shown) : fill(say.many, found.total.toLocaleString(document.documentElement.lang), shown);
    status.textContent = found.results.length < found.total ? `${number}. ${fill(say.first, found.results.length)}` : number;
    // Those that stand there already stay, and so does the focus in them.
    const of = hit => `${hit.url} ${text}`;
    let kept = 0;
    while (kept < results.children.length && kept < found.results.length && results.children[kept].dataset.of === of(found.results[kept])) kept++;
    while (results.children.length > kept) results.lastChild.remove();
    for (const hit of found.results.slice(kept)) {
      const item = entry(hit);
      item.dataset.of = of(hit);
      results.append(item);
    }
    more.hidden = found.results.length >= found.total;
    hint(found, text);
  }

  function hint({ suggestion, corrected, missing }, text) {
    note.hidden = !suggestion && !missing?.length;
    note.replaceChildren();
    if (corrected) note.append(fill(say.corrected, text, suggestion));
    else if (suggestion) {
      const [before, after] = say.suggestion.split("{0}");
      const link = element("a", suggestion);
      const target = address();
      target.searchParams.set("q", suggestion);
      link.href = target.href;
      note.append(before, link, after);
    }
    if (missing?.length) note.append(suggestion ? " " : "", fill(say.missing, missing.join(", ")));
  }

  // Counts are in a file of their own, which a phone need not load as long as the facets are folded.
  async function count(text = counted?.text) {
    if (!text) return;
    const own = turn;
    const open = await engine;
    const number = choices();
    chosen.textContent = number ? ` (${number})` : "";
    reset.hidden = number === 0;
    box.hidden = results.children.length === 0 && number === 0;
    const isNew = counted?.text !== text || !counted.done;
    counted = { text, done: !isNew };
    if (box.hidden || !box.open) return;
    try {
      const counts = await open.counts(text, { filters: filters() });
      if (own !== turn) return;
      showCounts(counts, isNew);
      counted.done = true;
    } catch (error) {
      box.hidden = true;
      console.error(error);
    }
  }

  // While the question is the same, choices keep their places: what somebody is about to choose must not move.
  function showCounts(counts, isNew) {
    for (const name of lists) {
      const facet = answer.querySelector(`[data-facet="${name}"]`);
      const found = new Map((counts[name] ?? []).map(value => [value.id, value]));
      for (const item of facet.querySelectorAll("p")) {
        const field = item.querySelector("input");
        if (found.has(field.value) || field.checked) setCount(item, found.get(field.value));
        else if (isNew) item.remove();
        else item.hidden = true;
      }
      const items = [...found.values()].map(value => choice(name, value));
      if (isNew) order(facet, items);
      facet.hidden = items.length < 2 && !facet.querySelector(":checked");
    }
    const { from, to } = form.elements;
    dates.hidden = !counts.from && !from.value && !to.value;
    for (const field of [from, to]) [field.min, field.max] = [counts.from ?? "", counts.to ?? ""];
    upcoming.hidden = !counts.upcoming && !form.elements.upcoming.checked;
    upcoming.querySelector(".filter-count").textContent = counts.upcoming ?? 0;
    box.hidden = [...box.querySelectorAll("fieldset, [data-facet-upcoming]")].every(facet => facet.hidden);
  }

  // The chosen ones stand first, then the most frequent; the rest is folded away.
  function order(facet, items) {
    const isChosen = item => item.querySelector("input").checked;
    const all = [...[...facet.querySelectorAll("p")].filter(isChosen), ...items.filter(item => !isChosen(item))];
    const folded = facet.querySelector("details") ?? rest.content.firstElementChild.cloneNode(true);
    folded.remove();
    const first = all.length <= shownChoices + 1 ? all : all.slice(0, shownChoices);
    facet.append(...first);
    for (const item of [...folded.querySelectorAll("p")]) item.remove();
    if (first.length === all.length) return;
    folded.firstElementChild.textContent = fill(rest.content.textContent.trim(), all.length - first.length);
    folded.append(...all.slice(first.length));
    facet.append(folded);
  }

  // The checkbox of a facet's value, made where there is none yet.
  function choice(name, value) {
    const facet = answer.querySelector(`[data-facet="${name}"]`);
    let item = [...facet.querySelectorAll("p")].find(p => p.querySelector("input").value === value.id);
    if (!item) {
      item = element("p", "", "filter-flag");
      const field = Object.assign(document.createElement("input"), { type: "checkbox", name, value: value.id, id: `search-${name}-${value.id}` });
      field.setAttribute("form", form.id);
      const label = element("label", "");
      label.htmlFor = field.id;
      label.append(element("span", ""), " ", element("span", "", "filter-count"));
      item.append(field, label);
      (facet.querySelector("details") ?? facet).append(item);
    }
    setCount(item, value);
    return item;
  }

  function setCount(item, value) {
    const field = item.querySelector("input");
    const [name, count] = item.querySelectorAll("label > span");
    if (value) name.textContent = answer.getAttribute(`data-type-${field.name === "type" ? value.id : ""}`) ?? value.name ?? value.id;
    count.textContent = value?.count ?? (value ? "" : 0);
    item.hidden = false;
  }

  function choosable() {
    return [...form.elements].filter(field => field.name && field !== input);
  }

  function clear(field) {
    if (field.type === "checkbox") field.checked = false;
    else field.value = "";
  }

  function choices() {
    return choosable().filter(field => field.type === "checkbox" ? field.checked : field.value).length;
  }

  function entry({ url, title, excerpt, type, date, lang, marks }) {
    const item = document.createElement("li");
    const word = answer.getAttribute(`data-type-${type}`);
    if (word) item.append(element("p", word, "kicker"));
    const heading = element("h2", "");
    const link = element("a", "");
    link.append(...marked(title, marks?.title));
    // Of a portable website addresses are as seen from the search page.
    link.href = new URL(url, form.action);
    heading.append(link);
    item.append(heading);
    if (date) item.append(element("p", date, "search-date"));
    const about = element("p", "", "search-excerpt");
    about.append(...marked(excerpt ?? "", marks?.excerpt));
    if (excerpt) item.append(about);
    if (lang) for (const own of [heading, about]) own.lang = lang;
    return item;
  }

  // The text in pieces, those between the offsets marked.
  function marked(text, spans = []) {
    let at = 0;
    const pieces = spans.flatMap(([start, end]) => {
      const piece = [text.slice(at, start), element("mark", text.slice(start, end))];
      at = end;
      return piece;
    });
    return [...pieces, text.slice(at)].filter(Boolean);
  }

  function opened() {
    const base = new URL(page.dataset.base, location.href).href;
    const script = new URL(page.dataset.script, location.href);
    engine ??= location.protocol === "file:" ? fromDisk(script, base) : import(script.href).then(({ open }) => open(base));
    return engine.catch(error => {
      engine = undefined;
      throw error;
    });
  }

  // From disk a browser neither imports nor fetches. A portable website has both the module and its index in a classic script beside it.
  async function fromDisk(script, base) {
    if (!globalThis.searchFromDisk) {
      const tag = document.createElement("script");
      tag.src = new URL("from-disk.js", script).href;
      await new Promise((resolve, reject) => {
        tag.onload = resolve;
        tag.onerror = () => reject(new Error(`${tag.src} is missing`));
        document.head.append(tag);
      });
    }
    const { module, files } = globalThis.searchFromDisk;
    const { open } = await import(URL.createObjectURL(new Blob([module], { type: "text/javascript" })));
    return open(base, { files });
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function fill(text, ...values) {
    return text.replace(/\{(\d)\}/g, (_, number) => values[number]);
  }
})();
