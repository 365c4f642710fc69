// Questions to lunr.js, whose index lies beside this module as lunr.json, in the words of that index.

import { forms, term } from "./analysis.js";
import { language } from "./german.js";
import { tokens } from "./tokens.js";

/** Makes known to lunr what the pipeline of lunr.json names; to be called before `lunr.Index.load`. */
export function register(lunr) {
  const name = `regionsite-${language}`;
  if (name in lunr.Pipeline.registeredFunctions) return;
  // A date is its day, as everywhere.
  lunr.Pipeline.registerFunction(word => tokens(String(word)).flatMap(token => forms(token.text).slice(0, 1)).map(term), name);
}
