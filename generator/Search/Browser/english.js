// The English Snowball stemmer (Porter2) on folded words: EnglishStemmer.cs says how, and why.

export const language = "en";

export const months = "January February March April May June July August September October November December".split(" ");

const irregular = new Map(Object.entries({
  skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl", ugly: "ugli", early: "earli", only: "onli", singly: "singl",
  sky: "sky", news: "news", howe: "howe", atlas: "atlas", cosmos: "cosmos", bias: "bias", andes: "andes",
}));
const whole = /^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;
const shortSyllable = /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/;

// In each list the longest ending first.
const second = {
  ational: "ate", fulness: "ful", iveness: "ive", ization: "ize", ousness: "ous", biliti: "ble", lessli: "less", tional: "tion",
  alism: "al", aliti: "al", ation: "ate", entli: "ent", fulli: "ful", iviti: "ive", ousli: "ous",
  abli: "able", alli: "al", anci: "ance", ator: "ate", enci: "ence", izer: "ize", bli: "ble",
};
const third = { ational: "ate", tional: "tion", alize: "al", icate: "ic", iciti: "ic", ical: "ic", ness: "", ful: "" };
const fourth = /(?:ement|able|ance|ence|ible|ment|ant|ate|ent|ism|iti|ive|ize|ous|(?<=[st])ion|al|er|ic)$/;

export function stem(word) {
  if (word.length < 3) return word;
  if (irregular.has(word)) return irregular.get(word);
  word = word.replace(/(^|[aeiouy])y/g, "$1Y");
  const r1 = /^(?:gener|arsen|commun)/.exec(word)?.[0].length ?? after(word, 0);
  const r2 = after(word, r1);
  word = plural(word);
  if (!whole.test(word)) {
    word = past(word, r1).replace(/(?<=.[^aeiouy])[yY]$/, "i");
    // The place is where "ogi" begins.
    word = replaced(word, second, r1) ?? cut(cut(word, /(?<=log)i$/, r1 + 2), /(?<=[cdeghkmnrt])li$/, r1);
    word = replaced(word, third, r1) ?? cut(word, /ative$/, r2);
    word = finalLetter(cut(word, fourth, r2), r1, r2);
  }
  return word.toLowerCase();
}

function after(word, start) {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(start));
  return found ? start + found.index + 2 : word.length;
}

function plural(word) {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return word.replace(/(?<=[aeiouy].*[^us])s$/, "");
}

function past(word, r1) {
  const [ending] = /(?:eedly|ingly|edly|eed|ing|ed)$/.exec(word) ?? [""];
  const shorter = word.slice(0, word.length - ending.length);
  if (ending.startsWith("ee")) return shorter.length >= r1 ? `${shorter}ee` : word;
  if (ending === "" || !/[aeiouy]/.test(shorter)) return word;
  if (/(?:at|bl|iz)$/.test(shorter)) return `${shorter}e`;
  if (/([bdfgmnprt])\1$/.test(shorter)) return shorter.slice(0, -1);
  return shorter.length <= r1 && shortSyllable.test(shorter) ? `${shorter}e` : shorter;
}

function finalLetter(word, r1, r2) {
  const shorter = word.slice(0, -1);
  if (word.endsWith("e") && (shorter.length >= r2 || (shorter.length >= r1 && !shortSyllable.test(shorter)))) return shorter;
  return word.endsWith("ll") && shorter.length >= r2 ? shorter : word;
}

// Undefined where the word has none of the endings.
function replaced(word, endings, from) {
  const ending = Object.keys(endings).find(e => word.endsWith(e));
  if (ending === undefined) return undefined;
  const shorter = word.slice(0, word.length - ending.length);
  return shorter.length >= from ? shorter + endings[ending] : word;
}

// Without what the pattern finds, if that begins at or behind a place.
function cut(word, pattern, from) {
  const at = word.search(pattern);
  return at >= from ? word.slice(0, at) : word;
}
