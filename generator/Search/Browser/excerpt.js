// What of a text is shown, and which words in it are marked.

import { forms, term } from "./analysis.js";
import { tokens } from "./tokens.js";

const width = 180;
const leastPart = 4;

/** Where a text has one of the terms: `[start, end]` in UTF-16 units. A word that has one within it is marked whole. */
export function marks(text, terms) {
  const parts = [...terms].filter(t => t.length >= leastPart);
  const initials = new Set([...terms].map(t => t[0]));
  const isHit = form => (initials.has(form[0]) && terms.has(term(form))) || parts.some(part => form.includes(part));
  return tokens(text).filter(token => forms(token.text).some(isHit))
    .map(token => [token.at, token.at + token.text.length]);
}

/** The piece of a text that has the most hits near each other, with its marks. */
export function excerpt(text, terms) {
  const all = marks(text, terms);
  if (text.length <= width) return { excerpt: text, marks: all };
  let best = { start: 0, hits: all.filter(([, end]) => end <= width).length };
  for (const [at] of all) {
    const start = Math.max(0, Math.min(at - width / 4, text.length - width));
    const hits = all.filter(([from, to]) => from >= start && to <= start + width).length;
    if (hits > best.hits) best = { start, hits };
  }
  const start = best.start === 0 ? 0 : text.indexOf(" ", best.start) + 1;
  const last = start + width >= text.length ? text.length : Math.max(text.lastIndexOf(" ", start + width), start + 1);
  const before = start > 0 ? "… " : "";
  return {
    excerpt: before + text.slice(start, last) + (last < text.length ? " …" : ""),
    marks: all.filter(([from, to]) => from >= start && to <= last).map(([from, to]) => [from - start + before.length, to - start + before.length]),
  };
}
