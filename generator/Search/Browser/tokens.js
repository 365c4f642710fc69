// Walks through a text from word to word: TokenScanner.cs says how.

const segment = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’‘ʼ](?=\p{L}))*`;
const pattern = new RegExp(String.raw`[0-9]+(?:[.,:][0-9]+)+|${segment}(?:[-\u2010\u2011]${segment})*`, "gu");

/** Every token as `{ text, at }`: as written, and where. */
export function tokens(text) {
  return Array.from(text.matchAll(pattern), match => ({ text: match[0], at: match.index }));
}
