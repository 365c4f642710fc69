// What is wrong with the element that has the keyboard's focus; and its name, or nothing where the page has let go of the focus.
() => {
  let element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return ["", ""];
  const name = element.localName + (element.id ? `#${element.id}` : "") + [...element.classList].map(c => `.${c}`).join("") + ` "${(element.textContent.trim() || element.getAttribute("aria-label") || "").slice(0, 30)}"`;
  // A label may show the focus of the box it hides.
  const shown = [element, ...(element.labels ?? []), element.parentElement];
  const marked = shown.some(e => {
    const style = getComputedStyle(e);
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
  });
  const box = [element, ...(element.labels ?? [])].map(e => e.getBoundingClientRect()).find(b => b.width > 1 && b.height > 1) ?? element.getBoundingClientRect();
  const inside = box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
  const points = [0.5, 0.1, 0.9].flatMap(x => [0.5, 0.1, 0.9].map(y => [box.left + box.width * x, box.top + box.height * y]));
  const seen = inside && points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (shown.includes(top) || element.contains(top));
  });
  return [name, !marked ? "its focus is not shown" : !inside ? "it has the focus outside the window" : !seen ? "it has the focus below something else" : ""];
}
