// What a text is found by: Analyzer.cs says how.

import { fold } from "./fold.js";
import { language, months, stem } from "./german.js";
import { tokens } from "./tokens.js";

const longest = 40;
const german = language === "de";
const hyphen = /[-\u2010\u2011]/;
const digits = /^[0-9]+$/;

const shortened = text => fold(text, german).slice(0, longest);

// Folded when a text first names a day: the first question does not wait for it.
let namesOfMonths;
const monthForms = () => namesOfMonths ??= months.map(shortened);

/** The forms of a token: its word; of several joined by hyphens the whole and each; of a date the day, year, month and day again. */
export function forms(token) {
  // Most words: there is nothing to fold but their capital.
  if (/^[A-Za-z]+$/.test(token) && !(german && /[aou]e/i.test(token))) return [token.toLowerCase().slice(0, longest)];
  const day = date(token);
  if (day) return day;
  if (/[.,:]/.test(token)) return [number(token)];
  if (!hyphen.test(token)) return [shortened(token)].filter(Boolean);
  const parts = token.split(hyphen).map(shortened);
  const whole = parts.join("");
  return [...(whole.length <= longest && !digits.test(whole) ? [whole] : []), ...parts].filter(Boolean);
}

/** What all inflections of a form share. */
export function term(form) {
  return /[0-9]/.test(form) ? form : stem(form);
}

/** The terms of a text in its order, as the index has them. */
export function terms(text) {
  const found = [];
  let [before, last] = ["", ""];
  for (const token of tokens(text)) {
    const own = forms(token.text);
    if (own.length === 0) continue;
    found.push(...own.map(term));
    const month = monthForms().indexOf(last) + 1;
    if (month > 0 && /^[0-9]{1,2}$/.test(before) && /^[0-9]{4}$/.test(own[0])) found.push(own[0] + two(month) + two(before));
    [before, last] = [last, own[0]];
  }
  return found;
}

function date(token) {
  const [, day, month, year] = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/.exec(token) ?? [];
  if (day) return dayForms(year, month, day);
  const [, y, m, d] = /^([0-9]{4})[-]([0-9]{1,2})-([0-9]{1,2})$/.exec(token) ?? [];
  return y && dayForms(y, m, d);
}

function dayForms(year, month, day) {
  const name = monthForms()[month - 1];
  return name && [year + two(month) + two(day), year, name, day.replace(/^0+/, "")].filter(Boolean);
}

// 1.000 is 1000; 3,5 is 3.5; 19:30 is 19.30.
function number(token) {
  return (/^[0-9]{1,3}(?:\.[0-9]{3})+$/.test(token) ? token.replaceAll(".", "") : token.replace(/[,:]/g, ".")).slice(0, longest);
}

function two(number) {
  return String(number).padStart(2, "0");
}
