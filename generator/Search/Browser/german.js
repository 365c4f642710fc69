// The German Snowball stemmer on folded words: GermanStemmer.cs says how, and why.

export const language = "de";

export const months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");

const vowel = /[aeiouy]/;

export function stem(word) {
  if (word.length < 4) return word;
  word = word.replace(/(?<=[aeiouy])[uy](?=[aeiouy])/g, letter => letter.toUpperCase());
  const first = after(word, 0);
  const r1 = Math.max(first, 3);
  const r2 = after(word, first);
  word = inflection(word, r1);
  word = cut(word, /est$|en$|er$|(?<=...[bdfghklmnt])st$/, r1);
  return derivation(word, r1, r2).toLowerCase();
}

function after(word, start) {
  let i = start;
  while (i < word.length && !vowel.test(word[i])) i++;
  while (i < word.length && vowel.test(word[i])) i++;
  return Math.min(i + 1, word.length);
}

// Without what the pattern finds, if that begins at or behind a place.
function cut(word, pattern, from) {
  const at = word.search(pattern);
  return at >= from ? word.slice(0, at) : word;
}

function inflection(word, r1) {
  const shorter = cut(word, /(?:ern|(?<!syst)em|er|en|es|e|(?<=[bcdfghklmnprtwy]|[^lo]o)s)$/, r1);
  return shorter.endsWith("niss") && /^e[ns]?$/.test(word.slice(shorter.length)) ? shorter.slice(0, -1) : shorter;
}

function derivation(word, r1, r2) {
  const [ending] = /(?:keit|heit|lich|isch|end|ung|ig|ik)$/.exec(word) ?? [""];
  const shorter = word.slice(0, word.length - ending.length);
  if (ending === "" || shorter.length < r2) return word;
  switch (ending) {
    case "keit": return cut(shorter, /(?:lich|ig)$/, r2);
    case "heit": case "lich": return cut(shorter, /(?:er|en)$/, r1);
    case "end": case "ung": return cut(shorter, /(?<!e)ig$/, r2);
    default: return shorter.endsWith("e") ? word : shorter;
  }
}
