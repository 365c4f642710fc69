// Narrows a list by the choices of its form. They combine, and stand in the page's address, so that a choice can be passed on.
(() => {
  const form = document.querySelector("[data-filter]");
  const list = document.querySelector("[data-filter-list]");
  if (form && list) start(form, list);

  function start(form, list) {
    const status = form.querySelector("[data-filter-status]");
    const reset = form.querySelector("[type=reset]");
    // Pages that hold the rest of the list; fetched once somebody filters. From disk a browser fetches nothing, and it is said.
    let more = form.dataset.more.split(" ").filter(Boolean);
    const isPart = more.length > 0 && location.protocol === "file:";
    let loading = false;

    fill(form, new URLSearchParams(location.search));
    const box = form.closest("details");
    box.hidden = false;
    // Half a phone's window of choices would stand above the first entry.
    box.open = chosen().length > 0 || matchMedia("(width >= 48rem)").matches;
    // Where the list is on further pages, the links stay a way to them.
    for (const links of document.querySelectorAll(".filter-links")) links.hidden = more.length === 0;
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("input", changed);
    form.addEventListener("reset", () => setTimeout(() => {
      changed();
      // The button goes with the choices; who pressed it stays here.
      box.querySelector("summary").focus();
    }));
    addEventListener("popstate", () => { fill(form, new URLSearchParams(location.search)); apply(); });
    if (chosen().length > 0) apply();

    function changed() {
      const address = new URL(location);
      for (const field of form.elements) if (field.name) address.searchParams.delete(field.name);
      for (const [name, value] of chosen()) address.searchParams.set(name, value);
      history.replaceState(history.state, "", address);
      apply();
    }

    function chosen() {
      return [...new FormData(form)].filter(([name, value]) => value !== "" && form.elements[name]);
    }

    async function apply() {
      const isActive = chosen().length > 0;
      show(isActive);
      if (!isActive || more.length === 0 || loading || isPart) return;
      loading = true;
      while (more.length > 0) {
        const [address, ...rest] = more;
        try {
          append(list, await page(address));
        } catch {
          break;
        }
        more = rest;
        show(chosen().length > 0);
      }
      loading = false;
      show(chosen().length > 0);
    }

    function show(isActive) {
      const tests = isActive ? conditions(form) : [];
      const seen = new Set();
      let count = 0;
      for (const entry of list.querySelectorAll("[data-marks]")) {
        // Who stands below two topics is shown once.
        const address = entry.querySelector("a")?.href;
        const isIn = tests.every(test => test(entry)) && !(isActive && seen.has(address));
        entry.toggleAttribute("data-out", !isIn);
        if (!isIn) continue;
        seen.add(address);
        if (!entry.hidden) count++;
      }
      for (const group of list.querySelectorAll(".group")) group.toggleAttribute("data-out", isActive && !group.querySelector("[data-marks]:not([data-out], [hidden])"));
      reset.hidden = !isActive;
      status.textContent = !isActive ? "" : loading ? status.dataset.loading : count === 0 ? status.dataset.none : count === 1 ? status.dataset.one : status.dataset.many.replace("{0}", count);
      if (isActive && isPart) status.append(" ", status.dataset.part);
    }
  }

  function fill(form, parameters) {
    for (const field of form.elements) {
      if (!field.name) continue;
      const value = parameters.get(field.name) ?? "";
      if (field.type === "checkbox") field.checked = value !== "";
      else field.value = value;
      // An address may ask for what is not there any more.
      if (field.value === undefined || (field.tagName === "SELECT" && field.selectedIndex < 0)) field.selectedIndex = 0;
    }
  }

  function conditions(form) {
    const tests = [];
    for (const field of form.elements) {
      const kind = field.dataset?.filterMark;
      if (kind && field.type === "checkbox" && field.checked) tests.push(entry => marks(entry).includes(`${kind}:`));
      else if (kind && field.type !== "checkbox" && field.value) tests.push(entry => marks(entry).includes(`${kind}:${field.value}`));
      else if (field.name === "q" && field.value.trim()) {
        const words = fold(field.value).split(/\s+/).filter(Boolean);
        tests.push(entry => { const text = fold(entry.textContent); return words.every(word => text.includes(word)); });
      } else if (field.dataset?.filterWhen !== undefined && field.value) {
        const [from, to] = period(field.value, form.dataset.zone);
        tests.push(entry => (entry.dataset.dates ?? "").split(" ").some(span => { const [first, last = first] = span.split("/"); return first !== "" && first <= to && last >= from; }));
      }
    }
    return tests;
  }

  function marks(entry) {
    return entry.dataset.marks.split(" ");
  }

  // As Germans write where there is no ä; whoever types "Mueller" or "Muller" finds Müller too.
  function fold(text) {
    return text.toLowerCase().replaceAll("ß", "ss").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").normalize("NFD").replace(/\p{M}/gu, "");
  }

  // First and last day of a period by the visitor's clock in the region's zone; a week begins on Monday.
  function period(word, zone) {
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(new Date());
    const weekday = (new Date(`${today}T12:00Z`).getUTCDay() + 6) % 7;
    switch (word) {
      case "today": return [today, today];
      case "tomorrow": return [plus(today, 1), plus(today, 1)];
      case "week": return [today, plus(today, 6 - weekday)];
      case "weekend": return [weekday < 5 ? plus(today, 5 - weekday) : today, plus(today, 6 - weekday)];
      case "next-week": return [plus(today, 7 - weekday), plus(today, 13 - weekday)];
      default: return [today, `${today.slice(0, 8)}31`];
    }
  }

  function plus(day, days) {
    return new Date(Date.parse(`${day}T12:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  }

  async function page(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    const further = new DOMParser().parseFromString(await response.text(), "text/html");
    // Addresses may be relative, and that page lies elsewhere.
    for (const name of ["href", "src"])
      for (const element of further.querySelectorAll(`[data-marks] [${name}]`)) element.setAttribute(name, new URL(element.getAttribute(name), response.url).href);
    return further;
  }

  // Entries of a further page join the group of the same id; other groups come behind.
  function append(list, document) {
    for (const group of document.querySelectorAll(".group:has([data-marks])")) {
      const same = group.id && list.querySelector(`#${CSS.escape(group.id)} .cards`);
      if (same) same.append(...group.querySelectorAll("[data-marks]"));
      else list.append(group);
    }
  }
})();
