// Which documents have a word, and how well.

// What a word counts for as what it was found as, beside how much the document is about it, which is 1 at most. Exact before words apart that were asked as one, before
// another form, before part of a longer word, before word begun, before slip.
const quality = { exact: 1, apart: 0.9, inflected: 0.86, synonym: 0.86, begun: 0.77, part: 0.855, slip: 0.5 };
const otherForm = 3;
const mostImpact = 15;

/** The documents of a word with its score in each, and what it was found as. */
export class Matches {
  scores = new Map();
  /** The terms that it was found by. */
  terms = new Set();
  /** In how many documents it stands as it is. */
  own = 0;

  get found() {
    return this.scores.size > 0;
  }

  /** How rare the word is, of all documents: the inverse document frequency of BM25. */
  rarity(documents) {
    const frequency = this.own || this.scores.size;
    return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  }

  add(document, score) {
    if (score > (this.scores.get(document) ?? 0)) this.scores.set(document, score);
  }

  /** Adds what has a term; where a form was asked for, its bit says which document has that. */
  addTerm(entry, found, bit = 0) {
    this.terms.add(entry.text);
    eachPosting(entry.whole, (document, impact, forms) => this.add(document, (bit && !(forms & bit) ? quality.inflected : found) + impact));
    eachPosting(entry.parts, (document, impact) => this.add(document, found - 1 + quality.part + impact));
  }
}

function eachPosting({ documents, infos }, use) {
  for (let i = 0; i < documents.length; i++) use(documents[i], (infos[i] >> 4) / mostImpact, infos[i] & 15);
}

/** What the files have for a word of a question. */
export async function match(word, files) {
  const matches = new Matches();
  await Promise.all(word.options.map(option => option.length === 1 ? addOne(option[0], option.synonym, matches, files) : addAll(option, matches, files)));
  if (word.begun?.length > 1) await addBegun(word.begun, matches, files);
  return matches;
}

/** Adds what the files have for words that may have been meant; returns those, the likeliest first. */
export async function addSlips(matches, candidates, files) {
  const meant = await Promise.all(candidates.map(async candidate => ({ ...candidate, entry: await entryOf(candidate.term, files) })));
  const known = meant.filter(({ entry }) => entry);
  for (const { entry, weight } of known) matches.addTerm(entry, quality.slip * weight);
  // Of words that are equally near one with the same last letter, which few get wrong; then the commonest.
  return known.sort((a, b) => b.weight - a.weight || b.sameEnd - a.sameEnd || b.entry.whole.documents.length - a.entry.whole.documents.length);
}

async function entryOf(term, files) {
  return (await files.terms(term, term, 1)).find(entry => entry.text === term);
}

async function addOne({ form, term }, synonym, matches, files) {
  const entry = await entryOf(term, files);
  if (!entry) return;
  const own = entry.forms.indexOf(form);
  if (!synonym) matches.own += entry.whole.documents.length;
  matches.addTerm(entry, synonym ? quality.synonym : quality.exact, synonym ? 0 : 1 << (own < 0 ? otherForm : own));
}

// Several words that must all be there; the weakest counts.
async function addAll(option, matches, files) {
  const each = await Promise.all(option.map(async part => {
    const one = new Matches();
    await addOne(part, option.synonym, one, files);
    return one;
  }));
  for (const one of each) for (const text of one.terms) matches.terms.add(text);
  for (const [document, score] of each[0].scores) {
    const scores = each.map(one => one.scores.get(document) ?? 0);
    if (!scores.includes(0)) matches.add(document, quality.apart - 1 + Math.min(score, ...scores));
  }
}

async function addBegun(begun, matches, files) {
  for (const entry of await files.terms(begun, `${begun}\uffff`, 3)) {
    if (!matches.terms.has(entry.text) && (entry.text.startsWith(begun) || entry.forms.some(form => form.startsWith(begun)))) matches.addTerm(entry, quality.begun);
  }
}
