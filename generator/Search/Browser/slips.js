// Words with a slip: which ones of the index may have been meant.

import { forms, term } from "./analysis.js";

const least = 4;
const leastForTwo = 8;
const mostCandidates = 8;

/** The nearest words for one as typed and folded, the best first: `{ text, term, weight, sameEnd }`. */
export async function candidates(typed, form, files) {
  if (form.length < least || /[0-9]/.test(form)) return [];
  const one = await near(typed.toLowerCase(), form, 1, files);
  return one.length > 0 || form.length < leastForTwo ? one : near(typed.toLowerCase(), form, 2, files);
}

async function near(typed, form, most, files) {
  const right = Math.max(2, Math.floor(form.length / (most + 1)));
  const own = term(form);
  const found = new Map();
  for (const text of await looked(form, right, most, files)) {
    if (Math.abs(text.length - form.length) > most + 3) continue;
    const [other] = forms(text);
    const meant = term(other);
    if (meant === own) continue;
    let far = Math.min(distance(form, other, most), distance(own, meant, most) + 0.5);
    // A slip can look like an umlaut: the "oe" of "Selektroen" is none.
    if (far > 1 && typed.length !== form.length) far = Math.min(far, distance(typed, text.toLowerCase(), most));
    if (far > most + 0.5) continue;
    const before = found.get(meant);
    if (!before || far < before.far) found.set(meant, { text, term: meant, far });
  }
  const sorted = [...found.values()].sort((a, b) => a.far - b.far || (b.text[0] === form[0]) - (a.text[0] === form[0]) || (a.text < b.text ? -1 : 1));
  return sorted.slice(0, mostCandidates).map(({ text, term, far }) => ({ text, term, weight: 1 / Math.max(1, far), sameEnd: text.toLowerCase().at(-1) === typed.at(-1) }));
}

// With one slip one half of the word is right, with two one third: its beginning or its end is looked up. Letters that are swapped in the very middle spoil both halves.
async function looked(form, right, most, files) {
  const beginnings = [form.slice(0, right)];
  if (most === 1 && form.length === 2 * right) beginnings.push(form.slice(0, right - 1) + form[right]);
  const [backwards, ...forwards] = await Promise.all([
    files.words("v", turned(form).slice(0, right), 3),
    ...beginnings.map(beginning => files.words("w", beginning, 3)),
  ]);
  return [...forwards.flat(), ...backwards.map(turned)];
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
