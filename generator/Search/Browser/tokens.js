// Walks through a text from word to word: TokenScanner.cs says how.

// Where all letters are Latin. The pattern of all letters of the world takes the browser ten times as long to make, which a first question would wait for.
const latin = pattern("A-Za-zªµºÀ-ÖØ-öø-ɏ", "A-Za-zªµºÀ-ÖØ-öø-ɏ0-9²³¹¼-¾", "\\xad", "g");
const other = /[^\0-ɏ\u2010-\u2027\u2030-\u205e€]/;
let every;

function pattern(letters, starts, more, flags) {
  const segment = String.raw`[${starts}](?:[${starts}${more}]|['’‘ʼ](?=[${letters}]))*`;
  return new RegExp(String.raw`[0-9]+(?:[.,:][0-9]+)+|${segment}(?:[-\u2010\u2011]${segment})*`, flags);
}

/** Every token as `{ text, at }`: as written, and where. */
export function tokens(text) {
  const words = other.test(text) ? every ??= pattern("\\p{L}", "\\p{L}\\p{N}", "\\p{M}\\p{Cf}", "gu") : latin;
  return Array.from(text.matchAll(words), match => ({ text: match[0], at: match.index }));
}
