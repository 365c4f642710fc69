// What is wider than the window, or lies beside it. What scrolls within a frame of its own may be wider.
() => {
  const width = document.documentElement.clientWidth;
  const faults = [];
  if (document.documentElement.scrollWidth > width) faults.push(`the page scrolls sideways\t${document.documentElement.scrollWidth} px wide in a window of ${width}`);
  const name = element => element.localName + (element.id ? `#${element.id}` : "") + [...element.classList].map(c => `.${c}`).join("");
  const excused = element => {
    const hasText = element.textContent.trim() !== "";
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (box !== element && /auto|scroll/.test(style.overflowX)) return true;
      // A picture may be cut by its frame; words may not, unless they are for screen readers alone.
      if (/hidden|clip/.test(style.overflowX) && (!hasText || box.clientWidth <= 1)) return true;
    }
    return false;
  };
  // Of what is drawn clipped, the box says nothing; the words do.
  const clipped = element => { for (let box = element; box; box = box.parentElement) if (getComputedStyle(box).clipPath !== "none") return true; };
  const boxOf = element => {
    if (!clipped(element)) return element.getBoundingClientRect();
    const range = document.createRange();
    const words = [...element.childNodes].filter(n => n.nodeType === Node.TEXT_NODE && n.data.trim() !== "").map(n => (range.selectNodeContents(n), range.getBoundingClientRect()));
    return words.find(b => b.right > width + 1 || b.left < -1) ?? words[0] ?? new DOMRect();
  };
  const told = new Set();
  for (const element of document.body.querySelectorAll("*")) {
    if (told.has(element.parentElement)) { told.add(element); continue; }
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const box = boxOf(element);
    // What lies wholly before the window's start can neither be seen nor scrolled to: a skip link at rest.
    if (box.width === 0 || box.height === 0 || box.right <= 0 || box.bottom <= 0) continue;
    if (box.right <= width + 1 && box.left >= -1) continue;
    if (excused(element)) continue;
    told.add(element);
    faults.push(`beside the window\t${name(element.parentElement)} > ${name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} in a window of ${width}`);
  }
  return faults.slice(0, 5);
}
