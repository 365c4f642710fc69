// What two spellings of a word have in common: Folding.cs says how, and why.

import { plainLetter } from "./letters.js";

const vowels = { ä: "a", ö: "o", ü: "u" };

export function fold(text, german) {
  const plain = text.toLowerCase().replace(/[^\0-\x7fäöü]/gu, plainLetter);
  const folded = (german ? plain.replace(/([ao])e|(?<![aequ])ue/g, (_, vowel) => vowel ?? "u") : plain)
    .replace(/[äöü]/g, letter => vowels[letter]);
  return /[^a-z0-9]/.test(folded) ? folded.replace(/[\p{M}\p{Cf}'’‘ʼ]/gu, "") : folded;
}
