// What two spellings of a word have in common: Folding.cs says how, and why.

import { letters } from "./letters.js";

export function fold(text, german) {
  const plain = text.toLowerCase().replace(/[^\0-\x7fäöü]/gu, letter => letters.get(letter) ?? letter);
  return (german ? plain.replace(/([ao])e|(?<![aequ])ue/g, (_, vowel) => vowel ?? "u") : plain)
    .replace(/[äöü]/g, letter => letters.get(letter))
    .replace(/[\p{M}\p{Cf}'’‘ʼ]/gu, "");
}
