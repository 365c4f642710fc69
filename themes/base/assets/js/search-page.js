// The search page: form, results and their count, with the words in the address so that a search can be shared.
(() => {
  const limit = 50;
  const page = document.querySelector("[data-script]");
  const form = page.querySelector("[data-search-form]");
  const status = page.querySelector("[data-search-status]");
  const results = page.querySelector("[data-search-results]");
  const input = form.elements.q;
  let engine;
  let turn = 0;

  form.hidden = false;
  form.addEventListener("submit", event => {
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set("q", input.value);
    history.replaceState(null, "", address);
    show(input.value.trim());
  });

  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value.trim()) show(input.value.trim());
  else input.focus();

  async function show(text) {
    const own = ++turn;
    results.replaceChildren();
    status.textContent = text ? status.dataset.loading : "";
    if (!text) return;
    try {
      const found = await (await opened()).search(text, { limit });
      // A later search overtook this one.
      if (own !== turn) return;
      results.replaceChildren(...found.results.map(entry));
      status.textContent = summary(found, text);
    } catch (error) {
      if (own === turn) status.textContent = status.dataset.failed;
      engine = undefined;
      throw error;
    }
  }

  function opened() {
    const base = new URL(page.dataset.base, location.href).href;
    const script = new URL(page.dataset.script, location.href);
    engine ??= (location.protocol === "file:" ? fromDisk(script) : import(script.href)).then(({ open, index }) => open(base, index));
    return engine;
  }

  // From disk a browser neither imports nor fetches. A portable website has both the module and its index in a classic script beside it.
  async function fromDisk(script) {
    const tag = document.createElement("script");
    tag.src = new URL("from-disk.js", script).href;
    await new Promise((resolve, reject) => {
      tag.onload = resolve;
      tag.onerror = () => reject(new Error(`${tag.src} is missing`));
      document.head.append(tag);
    });
    const { module, index } = globalThis.searchFromDisk;
    const address = URL.createObjectURL(new Blob([module], { type: "text/javascript" }));
    return { ...await import(address), index };
  }

  function summary({ total, results: shown }, text) {
    if (total === 0) return fill(status.dataset.none, text);
    const count = total === 1 ? fill(status.dataset.one, text) : fill(status.dataset.many, total, text);
    return shown.length < total ? `${count}. ${fill(status.dataset.first, shown.length)}` : count;
  }

  function entry({ url, title, excerpt, type }) {
    const item = document.createElement("li");
    const word = results.getAttribute(`data-type-${type}`);
    if (word) item.append(element("p", word, "kicker"));
    const heading = element("h2", "");
    const link = element("a", title);
    link.href = url;
    heading.append(link);
    item.append(heading);
    if (excerpt) item.append(element("p", excerpt));
    return item;
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
