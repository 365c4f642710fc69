// The search field in the header as a combobox (ARIA 1.2): hits while somebody types, the way to all of them last. Loads nothing before the field has the focus,
// and leaves the plain form where anything fails.
(() => {
  const most = 6;
  const pause = 600;
  const form = document.querySelector("[data-search-field]");
  // From disk a browser loads no module but on the search page.
  if (!form || location.protocol === "file:") return;

  const say = form.dataset;
  const input = form.elements.q;
  const list = element("ul", { id: `${input.id}-hits`, class: "search-hits", role: "listbox", "aria-label": say.hits });
  const spoken = element("p", { class: "visually-hidden", role: "status" });
  let engine;
  let turn = 0;
  let frame;
  let speaking;
  let active = -1;

  list.hidden = true;
  form.append(list, spoken);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) input.setAttribute(name, value);

  input.addEventListener("focus", () => opened().catch(() => {}));
  input.addEventListener("input", () => {
    mark(-1);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(ask);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    const isOpen = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) move(event.key === "ArrowDown" ? 1 : -1);
      else ask();
    } else if (event.key === "Enter" && isOpen && active >= 0) {
      event.preventDefault();
      choose(list.children[active]);
    } else if (event.key === "Escape" && isOpen) {
      // Else it would empty the field, or close the menu that the field stands in.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  // The field keeps the focus while somebody presses on the list.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });

  async function ask() {
    const text = input.value.trim();
    const own = ++turn;
    if (!text) return close();
    try {
      const found = await (await opened()).search(text, { limit: most });
      // A later question overtook this one, or the visitor went on.
      if (own === turn && document.activeElement === input) show(found, text);
    } catch {
      close();
    }
  }

  function show({ total, results }, text) {
    // What was gone to while the answer was on its way is still meant.
    const meant = list.children[active];
    list.replaceChildren(...results.map(hit), ...(total ? [all(text)] : []));
    for (const [i, option] of [...list.children].entries()) option.id = `${list.id}-${i}`;
    mark(meant ? [...list.children].findIndex(option => option.dataset.url === meant.dataset.url) : -1);
    list.hidden = total === 0;
    input.setAttribute("aria-expanded", String(total > 0));
    clearTimeout(speaking);
    speaking = setTimeout(() => { spoken.textContent = results.length === 1 ? say.one : say.many.replace("{0}", results.length); }, pause);
  }

  function hit({ url, title, type, lang, marks }) {
    const option = element("li", { role: "option" });
    // Of a portable website addresses are as seen from the search page.
    option.dataset.url = new URL(url, form.action).href;
    const name = element("span", lang ? { class: "search-hit-title", lang } : { class: "search-hit-title" });
    let at = 0;
    for (const [start, end] of marks?.title ?? []) {
      const marked = element("mark", {});
      marked.textContent = title.slice(start, end);
      name.append(title.slice(at, start), marked);
      at = end;
    }
    name.append(title.slice(at));
    option.append(name);
    const word = form.getAttribute(`data-type-${type}`);
    if (word) {
      const kind = element("span", { class: "search-hit-kind" });
      kind.textContent = word;
      option.append(" ", kind);
    }
    return option;
  }

  function all(text) {
    const option = element("li", { role: "option", class: "search-hit-all" });
    option.textContent = say.all.replace("{0}", text);
    return option;
  }

  function move(by) {
    const number = list.children.length;
    // Beyond either end lies the field itself, then the other end.
    mark(((active + 1 + by + number + 1) % (number + 1)) - 1);
  }

  function mark(at) {
    active = at;
    for (const [i, option] of [...list.children].entries()) option.setAttribute("aria-selected", String(i === at));
    const option = list.children[at];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  function choose(option) {
    if (option.dataset.url) location.assign(option.dataset.url);
    else form.requestSubmit();
  }

  function close() {
    turn++;
    clearTimeout(speaking);
    spoken.textContent = "";
    list.hidden = true;
    mark(-1);
    input.setAttribute("aria-expanded", "false");
  }

  function opened() {
    engine ??= import(new URL(say.script, location.href).href).then(({ open }) => open(new URL(say.base, location.href).href));
    // Who comes back to the field later may have more luck.
    return engine.catch(error => {
      engine = undefined;
      throw error;
    });
  }

  function element(name, attributes) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }
})();
