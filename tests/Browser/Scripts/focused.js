// The name of the element that has the keyboard's focus, empty where the page has let go of it; and what is wrong with it.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return ["", ""];
  const name = element.localName + (element.id ? `#${element.id}` : "") + [...element.classList].map(c => `.${c}`).join("") + ` "${(element.textContent.trim() || element.getAttribute("aria-label") || "").slice(0, 30)}"`;

  // What has the focus is within the frame, and shown there.
  if (element.localName === "iframe") return [name, ""];

  // A player's buttons are its own: taking the focus from one of them would lead back to the first, without end.
  if (element.matches("audio, video")) return [name, getComputedStyle(element).outlineStyle === "none" ? "its focus is not shown" : ""];

  // The focus may be shown by what is around the element, or by the label of a box that is hidden.
  const shown = [...(element.labels ?? [])];
  for (let box = element; box !== document.body && shown.length < 8; box = box.parentElement) shown.push(box);
  // Or by what is drawn in it.
  if (element.ownerSVGElement) shown.push(...element.children);
  const looks = () => shown.flatMap(e => [null, "::before", "::after"].map(part => {
    const style = getComputedStyle(e, part);
    return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.borderColor, style.backgroundColor, style.color, style.stroke, style.fill].join(" ");
  })).join();
  const focused = looks();
  element.blur();
  const unmarked = looks() === focused;
  element.focus({ preventScroll: true });

  const boxes = [element, ...(element.labels ?? [])].flatMap(e => [...e.getClientRects()]).filter(b => b.width > 1 && b.height > 1);
  const inside = boxes.filter(b => b.right > 0 && b.bottom > 0 && b.left < innerWidth && b.top < innerHeight);
  const seen = inside.some(b => [0.5, 0.1, 0.9].some(x => [0.5, 0.1, 0.9].some(y => {
    const top = document.elementFromPoint(b.left + b.width * x, b.top + b.height * y);
    return top && (shown.slice(0, (element.labels?.length ?? 0) + 2).includes(top) || element.contains(top));
  })));
  return [name, unmarked ? "its focus is not shown" : inside.length === 0 ? "it has the focus outside the window" : !seen ? "it has the focus below something else" : ""];
}
