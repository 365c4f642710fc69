// From what somebody typed to what is looked for.

import { forms, term } from "./analysis.js";
import { tokens } from "./tokens.js";

/**
 * The words of a question, each `{ text, at, options, begun, minor }`: options are lists of `{ form, term }` of which one must be there whole;
 * begun is the form that a word still being typed begins with; a minor word weighs, but no hit needs it.
 */
export function read(text, { stopWords, minorWords, synonyms }) {
  const [stop, minor] = [stopWords, minorWords].map(list => new Set(list.split(" ")));
  const all = tokens(text.replace(/["„“”«»]/g, " ")).map(token => word(token)).filter(w => w.options.length > 0);
  const meant = all.filter(w => !w.options[0].every(part => stop.has(part.form)));
  // "Was ist das?" is asked for as it is; else words of that kind say nothing.
  const words = meant.length > 0 ? meant : all;
  for (const w of words) w.minor = w.options[0].every(part => minor.has(part.form));
  if (words.every(w => w.minor)) for (const w of words) w.minor = false;
  const last = words.at(-1);
  if (last && last.at + last.text.length === text.length && last.options.length === 1) last.begun = last.options[0][0].form;
  for (const w of words) w.options.push(...meanings(w, synonyms));
  return words;
}

function word({ text, at }) {
  const own = forms(text);
  if (own.length === 0) return { text, at, options: [] };
  // A date is its day; what is joined by hyphens may also stand apart.
  const options = [[own[0]]];
  if (own.length > 1 && !/^[0-9]{8}$/.test(own[0])) options.push(own.slice(1));
  return { text, at, options: options.map(option => option.map(form => ({ form, term: term(form) }))) };
}

function meanings(word, synonyms) {
  const own = word.options[0][0].term;
  return synonyms.filter(group => group.some(text => same(text, own)))
    .flatMap(group => group.filter(text => !same(text, own)))
    .map(text => Object.assign(tokens(text).flatMap(t => forms(t.text).slice(0, 1)).map(form => ({ form, term: term(form) })), { synonym: true }));
}

function same(text, own) {
  const [only, ...more] = tokens(text);
  return only && more.length === 0 && term(forms(only.text)[0]) === own;
}
