/*
 * Keeps an open page true to its sources while `regionsite serve` runs; no built site has it. The server says how things stand, and this
 * script compares that with the page it stands in: another page is fetched anew at the same place, other style sheets are exchanged, and what
 * is wrong is shown above the last good page.
 */
(() => {
  const tag = document.currentScript;
  const { page, language } = tag.dataset;
  let styles = tag.dataset.styles.split(' ');
  const folder = new URL('.', tag.src).pathname;
  const framed = window.top !== window;
  const shown = !framed && !('quiet' in tag.dataset);

  const words = {
    de: {
      error: 'Fehler', warning: 'Warnung', draft: 'Entwurf: nicht veröffentlicht', close: 'Schließen', mended: 'Alles behoben.',
      lost: 'regionsite serve antwortet nicht mehr',
      errors: n => `${n} Fehler`, warnings: n => n === 1 ? '1 Warnung' : `${n} Warnungen`, failed: 'Die Seiten lassen sich nicht erneuern',
      kept: 'Darunter steht die letzte gute Fassung. Sobald alles behoben und gespeichert ist, schließt sich dieses Fenster von selbst.',
      advice: 'Warnungen halten eine Veröffentlichung nicht auf.',
    },
    en: {
      error: 'Error', warning: 'Warning', draft: 'Draft: not published', close: 'Close', mended: 'All is mended.',
      lost: 'regionsite serve no longer answers',
      errors: n => n === 1 ? '1 error' : `${n} errors`, warnings: n => n === 1 ? '1 warning' : `${n} warnings`, failed: 'The pages cannot be renewed',
      kept: 'Below is the last good version. Once all is mended and saved, this window closes by itself.',
      advice: 'Warnings do not hold up a publication.',
    },
  }[language];

  // Scrolled to where it was. Browsers do so by themselves, but not before a picture without a size has come.

  const placeKey = 'regionsite-place';

  function reload() {
    sessionStorage.setItem(placeKey, JSON.stringify({ href: location.href, x: scrollX, y: scrollY }));
    location.reload();
  }

  function returnToPlace() {
    const kept = sessionStorage.getItem(placeKey);
    if (!kept) return;
    sessionStorage.removeItem(placeKey);
    const { href, x, y } = JSON.parse(kept);
    if (href !== location.href) return;
    const go = () => scrollTo({ left: x, top: y, behavior: 'instant' });
    go();
    if (document.readyState !== 'complete') addEventListener('load', go, { once: true });
  }

  // Style sheets, the old one staying until the new one is there.

  function exchange(wanted) {
    const links = [...document.querySelectorAll('link[rel~="stylesheet"]')];
    const changes = wanted.map((to, i) => [styles[i], to]).filter(([from, to]) => from !== to)
      .map(([from, to]) => [links.find(l => l.getAttribute('href') === from), to]);
    if (wanted.length !== styles.length || changes.some(([link]) => !link)) return reload();
    styles = wanted;
    for (const [link, to] of changes) {
      const next = link.cloneNode();
      next.href = to;
      next.onload = () => link.remove();
      next.onerror = reload;
      link.after(next);
    }
  }

  // The bar at the foot of the window and the list of findings, out of reach of the page's own styles.

  const host = document.createElement('regionsite-live');
  const root = host.attachShadow({ mode: 'open' });
  const style = make('link', { rel: 'stylesheet', href: folder + 'live.css' });
  const bar = make('div', { className: 'bar' });
  const voice = make('p', { className: 'voice', role: 'status' });
  const dialog = make('dialog', {});
  dialog.setAttribute('aria-labelledby', 'heading');
  dialog.setAttribute('aria-describedby', 'lead');
  root.append(style, bar, voice, dialog);

  let state = null;
  let lost = false;
  const dismissedKey = 'regionsite-dismissed';

  function make(name, properties, ...children) {
    const { role, ...rest } = properties;
    const element = Object.assign(document.createElement(name), rest);
    if (role) element.setAttribute('role', role);
    element.append(...children);
    return element;
  }

  const findings = severity => state ? state.findings.filter(f => f.severity === severity) : [];
  const faults = () => findings('error').length > 0 || Boolean(state?.failure);
  const signature = () => JSON.stringify([state.failure, state.findings]);

  function showBar() {
    const errors = findings('error').length;
    const warnings = findings('warning').length;
    const parts = [];
    if (lost) parts.push(make('span', { className: 'lost' }, words.lost));
    if ('draft' in tag.dataset) parts.push(make('span', { className: 'draft' }, words.draft));
    if (faults()) parts.push(make('button', { type: 'button', className: 'error', onclick: open }, errors ? words.errors(errors) : words.error));
    if (warnings) parts.push(make('button', { type: 'button', className: 'warning', onclick: open }, words.warnings(warnings)));
    bar.replaceChildren(...parts);
    bar.hidden = parts.length === 0;
  }

  function entry(finding) {
    return make('li', { className: finding.severity },
      make('p', { className: 'place' }, make('code', {}, `${finding.file}:${finding.line}:${finding.column}`)),
      make('p', { className: 'message' }, make('strong', {}, `${words[finding.severity]} ${finding.code}`), ` ${finding.message}`));
  }

  function fill() {
    const errors = findings('error').length;
    const warnings = findings('warning').length;
    const heading = errors ? words.errors(errors) : state.failure ? words.failed : words.warnings(warnings);
    const close = make('button', { type: 'button', className: 'close', autofocus: true, onclick: () => dialog.close() }, words.close);
    dialog.setAttribute('role', faults() ? 'alertdialog' : 'dialog');
    dialog.className = faults() ? 'faulty' : '';
    dialog.replaceChildren(
      make('header', {}, make('h2', { id: 'heading' }, heading), close),
      make('p', { id: 'lead' }, faults() ? words.kept : words.advice),
      ...(state.failure ? [make('p', { className: 'failure' }, state.failure)] : []),
      make('ul', { role: 'list' }, ...[...findings('error'), ...findings('warning')].map(entry)));
  }

  function open() {
    fill();
    if (!dialog.open) dialog.showModal();
  }

  function show(before) {
    showBar();
    if (faults()) {
      voice.textContent = '';
      if (sessionStorage.getItem(dismissedKey) === signature()) return;
      open();
    } else {
      sessionStorage.removeItem(dismissedKey);
      if (before && (before.failure || before.findings.some(f => f.severity === 'error'))) {
        voice.textContent = words.mended;
        dialog.close();
      }
      if (dialog.open) state.findings.length ? fill() : dialog.close();
    }
  }

  dialog.addEventListener('close', () => {
    if (faults()) sessionStorage.setItem(dismissedKey, signature());
  });

  // A browser opens no more than six of these connections to one host: a page that nobody sees gives its own up.

  let source = null;

  function listen() {
    if (source || document.hidden) return;
    source = new EventSource(`${folder}states?path=${encodeURIComponent(decodeURIComponent(location.pathname))}`);
    source.addEventListener('state', event => {
      const before = state;
      state = JSON.parse(event.data);
      lost = false;
      if (state.page !== page) return reload();
      exchange(state.styles);
      if (shown) show(before);
    });
    source.onerror = () => {
      lost = true;
      if (shown) showBar();
    };
  }

  function leave() {
    source?.close();
    source = null;
  }

  addEventListener('visibilitychange', () => document.hidden ? leave() : listen());
  addEventListener('pagehide', leave);
  addEventListener('pageshow', listen);

  returnToPlace();
  if (shown) {
    // Nothing is seen of it without its styles.
    host.style.display = 'none';
    style.onload = () => { host.style.display = ''; };
    document.body.append(host);
    showBar();
  }
  listen();
})();
