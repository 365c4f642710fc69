// Takes the choice between light and dark along on the way through the site. It stands in the page's address ("farben=dunkel")
// and in the links that are followed, and nowhere else: nothing is stored on the visitor's device, so nobody need be asked.
// A classic script in the head, which the page waits for: a module would come after the first picture, and a dark page flash white.
(() => {
  const name = "farben";
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search).get(name);
  let choice = asked === "hell" || asked === "dunkel" ? asked : "";
  const show = () => choice ? root.setAttribute("data-scheme", choice) : root.removeAttribute("data-scheme");
  show();

  function withChoice(text) {
    const address = new URL(text, location.href);
    if ((address.searchParams.get(name) ?? "") === choice) return address.href;
    if (choice) address.searchParams.set(name, choice);
    else address.searchParams.delete(name);
    return address.href;
  }

  document.addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll(`.scheme [name=${name}]`)) {
      button.checked = button.value === choice;
      button.addEventListener("change", () => {
        choice = button.value;
        show();
        history.replaceState(history.state, "", withChoice(location.href));
      });
    }
  });

  // As late as can be, so that addresses that are copied or printed stay plain; files such as calendars have no colours.
  function carry(event) {
    const link = event.target.closest?.("a[href]");
    if (!link || link.origin !== location.origin || link.hasAttribute("download") || !/(\/|\.html)$/.test(link.pathname)) return;
    const address = withChoice(link.href);
    if (address !== link.href) link.href = address;
  }
  for (const type of ["pointerdown", "click", "contextmenu"]) document.addEventListener(type, carry, true);

  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "get" || !choice) return;
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = choice;
    form.append(field);
  });
})();
