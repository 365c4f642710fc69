// What two spellings of a word have in common: Folding.cs says how, and why.

import { letters } from "./letters.js";

export function fold(text, german) {
  const plain = text.toLowerCase().replace(/[^\0-\x7fäöü]/gu, letter => letters.get(letter) ?? letter);
  const folded = (german ? plain.replace(/([ao])e|(?<![aequ])ue/g, (_, vowel) => vowel ?? "u") : plain)
    .replace(/[äöü]/g, letter => letters.get(letter));
  return /[^a-z0-9]/.test(folded) ? folded.replace(/[\p{M}\p{Cf}'’‘ʼ]/gu, "") : folded;
}
