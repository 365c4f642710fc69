// What two spellings of a word have in common: Folding.cs says how, and why.

import { letters } from "./letters.js";

export function fold(text, german) {
  const folded = text.toLowerCase().replace(/[^\0-\x7f]/gu, letter => letters.get(letter) ?? letter).replace(/[\p{M}\p{Cf}'’‘ʼ]/gu, "");
  return german ? folded.replace(/([ao])e|(^|[^aequ])ue/g, (_, vowel, before) => vowel ?? `${before}u`) : folded;
}
