// Shows the calendar as it is chosen and writes the choice into the lines to copy. Without this script they stand there for all events.
(() => {
  const root = document.querySelector("[data-embed]");
  const form = document.querySelector("[data-embed-form]");
  const stage = document.querySelector("[data-embed-stage]");
  const calendar = stage.querySelector("region-calendar");
  const frame = stage.querySelector("iframe");
  const wholeFrame = frame.getAttribute("src");
  const attributes = ["event", "topic", "place", "partner", "limit", "view", "details", "theme", "lang"];
  const snippets = new Map([...document.querySelectorAll("[data-snippet] > code")].map((code) => [code, code.textContent]));
  const styles = document.querySelector("[data-styles]");

  // From disk browsers load neither module nor data: then the link in the element stands for it.
  if (location.protocol !== "file:") import(new URL(root.dataset.script, location.href).href);
  // Beside the frames of each language lies the script that makes them as high as their content.
  const sized = new Set();
  function size(folder) {
    if (sized.has(folder)) return;
    sized.add(folder);
    const sizer = document.createElement("script");
    sizer.src = new URL("../frame.js", new URL(folder, location.href));
    document.body.append(sizer);
  }

  const field = (name) => form.elements[name];
  const value = (name) => field(name)?.value ?? "";
  const option = (name) => field(name)?.selectedOptions[0];
  const here = [...field("spoken").options].find((spoken) => spoken.defaultSelected);
  // From disk a folder is named with its page.
  const folderOf = (spoken) => spoken.dataset.path.replace(/index\.html$/, "");

  function luminance(colour) {
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  // WCAG 2.2, contrast ratio.
  function contrast(a, b) {
    const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (lighter + 0.05) / (darker + 0.05);
  }

  function look() {
    const way = value("way");
    for (const part of form.querySelectorAll("[data-for]")) part.hidden = part.dataset.for !== way;
    calendar.hidden = way !== "element";
    frame.hidden = way !== "frame";
    for (const name of attributes) {
      if (value(name)) calendar.setAttribute(name, value(name));
      else calendar.removeAttribute(name);
    }
    const width = value("width");
    for (const shown of [calendar, frame]) shown.style.width = width ? `${width}px` : "";
    const narrowed = narrow();
    const folder = folderOf(option("spoken"));
    const address = folder + (narrowed?.path ?? wholeFrame).slice(folderOf(here).length);
    size(folder);
    if (frame.getAttribute("src") !== address) frame.src = address;
    frame.height = value("height");

    const isOwn = field("own").checked;
    calendar.classList.toggle("has-own-colours", isOwn);
    const colours = [...form.querySelectorAll("input[type=color]")];
    for (const part of form.querySelectorAll("[data-for-colours]")) part.hidden = !isOwn;
    for (const colour of colours) {
      if (isOwn) calendar.style.setProperty(colour.name, colour.value);
      else calendar.style.removeProperty(colour.name);
    }
    const background = value("--region-background");
    const worst = Math.min(contrast(value("--region-link"), background), contrast(value("--region-text"), background));
    const note = form.querySelector("[data-contrast]");
    note.textContent = isOwn && worst < 4.5 ? note.dataset.contrast.replace("{0}", worst.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })) : "";
    styles.hidden = !isOwn;
    write(narrowed, isOwn ? colours : []);
  }

  // A frame is narrowed by one choice alone, but for the stations of an event at one place.
  function narrow() {
    const { path, frame, html, places } = ["event", "partner", "place", "topic"].map(option).find((chosen) => chosen?.value)?.dataset ?? {};
    if (!path) return undefined;
    const place = value("place");
    if (!places?.split(" ").includes(place)) return { path, frame, html };
    return { path: path.replace(/(index\.html)?$/, `ort/${place}/$1`), frame: `${frame}ort/${place}/`, html: html.replace(/\.txt$/, `/ort/${place}.txt`) };
  }

  function write(narrowed, colours) {
    const chosen = attributes.filter((name) => value(name)).map((name) => `${name}="${value(name)}"`).join(" ");
    for (const [code, text] of snippets) {
      code.textContent = text
        .replace(/<region-calendar( brand="[^"]*")?[^>]*>/, (_, brand = "") => `<region-calendar${brand} ${chosen}>`)
        .replace(/\[region_calendar[^\]]*\]/, `[region_calendar ${chosen}]`)
        .replace(/(<iframe src=")[^"]*/, (all, before) => (narrowed ? before + narrowed.frame : all))
        .replace(/(<iframe [^>]*height=")\d+/, `$1${value("height")}`)
        .replace(/https?:\/\/[^\s'"]*\/html\/alle\.txt/, (all) => narrowed?.html ?? all)
        .replaceAll(/https?:\/\/[^\s'"]*\/(?=kalender\/|html\/|frame\.js)/g, (all) => (all === here.dataset.url ? option("spoken").dataset.url : all));
    }
    const sheet = styles.querySelector("code");
    sheet.textContent = `region-calendar {\n${colours.map((colour) => `  ${colour.name}: ${colour.value};\n`).join("")}}`;
  }

  for (const code of snippets.keys()) {
    if (!navigator.clipboard) break;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-quiet embed-copy";
    button.textContent = root.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = root.dataset.copied;
      setTimeout(() => { button.textContent = root.dataset.copy; }, 2000);
    });
    code.parentElement.after(button);
  }

  // Other pages lead here with a choice: ?event=marketing/nacht.
  for (const [name, chosen] of new URLSearchParams(location.search)) {
    if (["SELECT", "INPUT"].includes(field(name)?.tagName)) field(name).value = chosen;
  }

  form.addEventListener("input", look);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  look();
})();
