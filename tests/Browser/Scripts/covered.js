// Words that lie over other words.
() => {
  const hidden = new Map([[document.body, false]]);
  const isHidden = element => {
    if (!hidden.has(element)) {
      const style = getComputedStyle(element);
      hidden.set(element, style.clipPath !== "none" || (/hidden|clip/.test(style.overflowX) && element.clientWidth <= 1) || isHidden(element.parentElement));
    }
    return hidden.get(element);
  };
  // What scrolls within a frame of its own is seen as far as the frame goes.
  const frameOf = element => {
    for (let box = element; box !== document.body; box = box.parentElement) if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box.getBoundingClientRect();
    return { top: -Infinity, bottom: Infinity };
  };
  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const element = text.parentElement;
    if (text.data.trim() === "" || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isHidden(element)) continue;
    range.selectNodeContents(text);
    const frame = frameOf(element);
    // Of a line the middle: what letters seldom reach may lie on each other where lines are set tight.
    for (const { left, right, top, bottom, height } of range.getClientRects()) if (right > left && top >= frame.top && bottom <= frame.bottom) lines.push({ text, left: left + 1, right: right - 1, top: top + height * 0.3, bottom: bottom - height * 0.3 });
  }
  lines.sort((a, b) => a.top - b.top);
  const name = ({ parentElement: e, data }) => `${e.localName}${[...e.classList].map(c => `.${c}`).join("")} "${data.trim().slice(0, 30)}"`;
  const faults = new Set();
  for (const [i, upper] of lines.entries()) {
    for (let j = i + 1; j < lines.length && lines[j].top < upper.bottom; j++) {
      const lower = lines[j];
      if (lower.text !== upper.text && lower.left < upper.right && upper.left < lower.right) faults.add(`words lie over words\t${name(upper.text)} and ${name(lower.text)}`);
    }
  }
  return [...faults].slice(0, 5);
}
