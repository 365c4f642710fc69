// Questions with the one page that each should find, always the same from the same seed.
//
// In most kinds a question is a word of the page, changed as visitors change words, with one or two others of the page. The others alone are in
// eight pages at least; with the word as it stands in the page they are in three at most. So the page is singled out only by who
// understands the change.

import { wordsOf } from "./corpus.mjs";

const mostPages = 1500;
const endings = ["", "e", "en", "n", "s", "es", "er", "ern", "em"];
const links = ["", "s", "n", "en", "es"];
const umlauts = { a: "ä", o: "ö", u: "ü", ä: "a", ö: "o", ü: "u" };
const written = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

const lower = word => word.toLocaleLowerCase("de");
const isGerman = word => /^\p{Lu}?\p{Ll}{4,29}$/u.test(word);
const hasUmlaut = word => /[äöü]/.test(word);
const inAscii = text => text.replace(/[äöüß]/g, letter => written[letter]);

/** @returns an object: by kind a list of `{ q, target }`, the target a document's number; and `usual`, questions of one word or two. */
export function makeQuestions(documents, { pages = 500, seed = 1, usual = 30 } = {}) {
  const chance = new Chance(seed);
  const corpus = new Corpus(documents, chance);
  const titles = documents.map(d => lower(wordsOf(d.title).join(" ")));
  const fit = [...titles.keys()].filter(i => wordsOf(documents[i].body).length >= 60 && titles.indexOf(titles[i]) === titles.lastIndexOf(titles[i]));
  const kinds = Object.fromEntries(["exact_title", "rare_words", "inflected", "inflected_umlaut", "translit", "compound_first", "compound_last", "typo", "prefix"].map(k => [k, []]));
  const order = chance.shuffled(fit);
  for (const target of order.slice(0, pages)) {
    const page = corpus.page(target);
    const ask = (kind, q) => { if (q) kinds[kind].push({ q, target }); };
    ask("exact_title", wordsOf(documents[target].title).join(" "));
    ask("rare_words", rareWords(page, corpus, chance));
    ask("inflected", changed(page, corpus, word => inflection(word, page, corpus, false)));
    ask("inflected_umlaut", changed(page, corpus, word => inflection(word, page, corpus, true)));
    ask("translit", changed(page, corpus, word => /[äöüß]/.test(word) && inAscii(word), (word, others) => inAscii(lower([word, ...others].join(" ")))));
    ask("compound_first", changed(page, corpus, word => part(word, 0, page, corpus)));
    ask("compound_last", changed(page, corpus, word => part(word, 1, page, corpus)));
    ask("typo", changed(page, corpus, word => word.length >= 6 && slip(word, corpus, chance)));
    ask("prefix", changed(page, corpus, word => word.length >= 7 && word.slice(0, chance.between(5, word.length - 1)), (word, others) => [...others, word].join(" ")));
  }
  return { ...kinds, usual: order.toReversed().map(i => usualQuestion(corpus.page(i), corpus, chance)).filter(Boolean).slice(0, usual) };
}

class Corpus {
  #pages = new Map();
  #words;

  constructor(documents, chance) {
    this.chance = chance;
    this.#words = documents.map(d => [...new Set(wordsOf([d.title, ...d.headings, d.body].join(" ")))]);
    this.#words.forEach((words, i) => {
      for (const word of new Set(words.map(lower))) {
        if (!this.#pages.has(word)) this.#pages.set(word, []);
        this.#pages.get(word).push(i);
      }
    });
  }

  /** The words of a page in its order: as written, and in lower case as a set. */
  page(number) {
    const words = this.#words[number];
    return { words: words.filter(isGerman), has: new Set(words.map(lower)) };
  }

  /** How many pages have a word. */
  count(word) {
    return this.#pages.get(word)?.length ?? 0;
  }

  /** How many pages have all of several words. */
  together(words) {
    const [first, ...more] = words.map(word => this.#pages.get(lower(word)) ?? []).sort((a, b) => a.length - b.length);
    return more.reduce((common, pages) => { const set = new Set(pages); return common.filter(p => set.has(p)); }, first).length;
  }
}

function rareWords(page, corpus, chance) {
  const rare = page.words.filter(word => corpus.count(lower(word)) >= 2 && corpus.count(lower(word)) <= 50).slice(0, 25);
  return rare.length >= 2 && chance.shuffled(rare).slice(0, chance.between(2, 3)).join(" ");
}

// The first word that the change can be made to and that others single the page out with.
function changed(page, corpus, change, join = (word, others) => [word, ...others].join(" ")) {
  for (const word of page.words.slice(0, 150)) {
    if (corpus.count(lower(word)) > mostPages) continue;
    const other = change(lower(word));
    const others = other && companions(word, page, corpus);
    if (others) return join(/^\p{Lu}/u.test(word) ? other[0].toLocaleUpperCase("de") + other.slice(1) : other, others);
  }
  return undefined;
}

function companions(word, page, corpus) {
  const usable = page.words.filter(w => corpus.count(lower(w)) >= 8 && corpus.count(lower(w)) <= mostPages && !lower(w).startsWith(lower(word).slice(0, 5))).slice(0, 60);
  const some = corpus.chance.shuffled(usable).slice(0, 12);
  const pairs = some.flatMap((a, i) => some.slice(i + 1).map(b => [a, b]));
  return corpus.chance.shuffled(usable.map(w => [w])).concat(pairs).find(others => corpus.together(others) >= 8 && corpus.together([word, ...others]) <= 3);
}

// Another form of the word that other pages have.
function inflection(word, page, corpus, withUmlaut) {
  const stems = endings.filter(e => word.endsWith(e) && word.length - e.length >= 4).map(e => word.slice(0, word.length - e.length));
  const turned = stems.map(stem => stem.replace(/([aouäöü])(?=u?[^aeiouäöü]*$)/, vowel => umlauts[vowel]));
  const forms = new Set([...stems, ...turned].flatMap(stem => endings.map(e => stem + e)));
  return corpus.chance.one([...forms].filter(form => form !== word && !page.has.has(form) && corpus.count(form) >= 2 && Math.abs(form.length - word.length) <= 3
    && (hasUmlaut(form) !== hasUmlaut(word)) === withUmlaut));
}

// One of two words of the corpus that make up a longer one.
function part(word, which, page, corpus) {
  const found = [];
  for (let at = 5; at <= word.length - 5; at++) {
    for (const link of links) {
      const both = [word.slice(0, at), word.slice(at + link.length)];
      if (word.startsWith(link, at) && both.every(p => p.length >= 5 && corpus.count(p) >= 10)) found.push(both[which]);
    }
  }
  return corpus.chance.one(found.filter(p => !page.has.has(p)));
}

// A letter wrong, missing, too many, or two in the other order; no word of the corpus.
function slip(word, corpus, chance) {
  const at = chance.between(1, word.length - 2);
  const letter = chance.one([..."abcdefghijklmnopqrstuvwxyz"]);
  const slips = [word.slice(0, at) + letter + word.slice(at + 1), word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)];
  return chance.one(slips.filter(s => corpus.count(s) === 0));
}

function usualQuestion(page, corpus, chance) {
  const words = chance.shuffled(page.words.filter(word => corpus.count(lower(word)) >= 5 && corpus.count(lower(word)) <= 1000).slice(0, 12));
  return words.length >= 2 && words.slice(0, chance.between(1, 2)).join(" ");
}

// A linear congruential generator with Knuth's constants; its upper bits are the good ones.
class Chance {
  #state;

  constructor(seed) {
    this.#state = BigInt(seed);
  }

  between(least, most) {
    this.#state = BigInt.asUintN(64, this.#state * 6364136223846793005n + 1442695040888963407n);
    return least + Number((this.#state >> 33n) % BigInt(most - least + 1));
  }

  one(list) {
    return list.length > 0 ? list[this.between(0, list.length - 1)] : undefined;
  }

  shuffled(list) {
    const result = [...list];
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.between(0, i);
      [result[i], result[j]] = [result[j], result[i]];
    }
    return result;
  }
}
