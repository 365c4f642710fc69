// What two spellings of a word have in common: Folding.cs says how, and why.

import { letters } from "./letters.js";

export function fold(text, german) {
  const lower = text.toLowerCase();
  return (german ? lower.replace(/([ao])e|(?<![aequ])ue/g, (_, vowel) => vowel ?? "u") : lower)
    .replace(/[^\0-\x7f]/gu, letter => letters.get(letter) ?? letter)
    .replace(/[\p{M}\p{Cf}'’‘ʼ]/gu, "");
}
