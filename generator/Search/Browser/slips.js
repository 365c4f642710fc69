// Words with a slip: which ones of the index may have been meant.

import { forms, term } from "./analysis.js";

const least = 4;
const leastForTwo = 8;
const mostCandidates = 8;

/** The nearest words, the best first: `{ text, term, weight }`. */
export async function candidates(form, files) {
  if (form.length < least || /[0-9]/.test(form)) return [];
  const one = await near(form, 1, files);
  return one.length > 0 || form.length < leastForTwo ? one : near(form, 2, files);
}

// With one slip one half of the word is right, with two one third: its beginning or its end is looked up.
async function near(form, most, files) {
  const right = Math.max(2, Math.floor(form.length / (most + 1)));
  const [forwards, backwards] = await Promise.all([
    files.words("w", form.slice(0, right), 3),
    files.words("v", turned(form).slice(0, right), 3),
  ]);
  const own = term(form);
  const found = new Map();
  for (const text of [...forwards, ...backwards.map(turned)]) {
    if (Math.abs(text.length - form.length) > most + 3) continue;
    const [other] = forms(text);
    const far = Math.min(distance(form, other, most), distance(own, term(other), most) + 0.5);
    if (far > most + 0.5 || term(other) === own) continue;
    const before = found.get(text);
    if (before === undefined || far < before) found.set(text, far);
  }
  const sorted = [...found].sort(([a, far], [b, farther]) => far - farther || (b[0] === form[0]) - (a[0] === form[0]) || (a < b ? -1 : 1));
  return sorted.slice(0, mostCandidates).map(([text, far]) => ({ text, term: term(forms(text)[0]), weight: 1 / Math.max(1, far) }));
}

function turned(text) {
  return [...text].reverse().join("");
}

/** Letters to change, add, leave out or swap with their neighbour until a is b (optimal string alignment); more than the most counts as infinite. */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [before, last] = [last, row];
  }
  return last[b.length] <= most ? last[b.length] : Infinity;
}
