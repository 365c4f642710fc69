// Full-text search over the files beside this module; runs in browsers and in Node.

import { language } from "./german.js";
import { Facets, narrows } from "./facets.js";
import { Files, Gone } from "./files.js";
import { excerpt, marks } from "./excerpt.js";
import { addSlips, match } from "./match.js";
import { following, phrases, sequence } from "./phrases.js";
import { read } from "./question.js";
import { candidates } from "./slips.js";

// So few hits leave room for those that lack a word.
const few = 10;

/**
 * Opens the index of a website's language.
 * @param {string | URL} baseUrl the address of the brand's root, or of its language's
 * @param {object} [given] `files`: the index's files by name in base64, where they are at hand
 */
export async function open(baseUrl, given = {}) {
  const base = new URL(String(baseUrl).replace(/([^/])$/, "$1/"), globalThis.location?.href ?? import.meta.url);
  const { folder, files } = await opened(base, given.files);
  // The words of another language are cut by its own module.
  if (files.directory.language !== language) return (await import(new URL("search.js", folder).href)).open(baseUrl, given);
  return new Engine(folder, files);
}

class Engine {
  #folder;
  #files;
  #last = {};

  constructor(folder, files) {
    [this.#folder, this.#files] = [folder, files];
    this.language = files.directory.language;
  }

  async search(text, { limit = 20, filters = {}, now } = {}) {
    return this.#fresh(async () => {
      const found = await this.#found(String(text));
      const hits = await this.#narrowed(found, filters, now);
      const results = await Promise.all(hits.slice(0, Math.max(0, limit)).map(hit => this.#result(hit, found.terms)));
      return { total: hits.length, complete: hits.filter(hit => hit.complete).length, results: titledFirst(results, String(text)), missing: found.missing, suggestion: found.suggestion, corrected: found.corrected };
    });
  }

  async counts(text, { filters = {}, now = today() } = {}) {
    return this.#fresh(async () => {
      const { hits } = await this.#found(String(text));
      const facets = new Facets(await this.#files.facets());
      return facets.counts(hits.map(hit => hit.document), filters, now);
    });
  }

  // A website published anew has other files: its directory is read again, once.
  async #fresh(work) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Gone)) throw error;
      await this.#files.open();
      this.#last = {};
      return work();
    }
  }

  // The same question is asked for its results and for its counts.
  #found(text) {
    if (this.#last.text !== text) this.#last = { text, found: this.#find(text) };
    this.#last.found.catch(() => { this.#last = {}; });
    return this.#last.found;
  }

  async #find(text) {
    const { directory } = this.#files;
    const words = read(text, directory);
    const matches = await Promise.all(words.map(word => match(word, this.#files)));
    const slips = [];
    const meant = async i => {
      const word = words[i];
      if (word.options[0].length > 1) return;
      const others = await candidates(word.text, word.options[0][0].form, this.#files);
      const known = await addSlips(matches[i], others, this.#files);
      if (known.length > 0) slips.push({ word, meant: known });
    };
    const needed = [...words.keys()].filter(i => !words[i].minor);
    await Promise.all(needed.map(i => matches[i].found ? null : meant(i)));
    const corrected = slips.length > 0;
    let all = combined(matches, words, directory.documents);
    // A word that next to nothing has may be a slip, too, where nothing has it with the others.
    if (!corrected && needed.length > 1 && all[0]?.complete === false) {
      await meant(needed.reduce((rarest, i) => matches[i].scores.size < matches[rarest].scores.size ? i : rarest));
      all = combined(matches, words, directory.documents);
    }
    const wanted = phrases(text);
    const hits = wanted.length > 0 ? await following(all.filter(hit => hit.complete), wanted, hit => this.#page(hit)) : all;
    return {
      hits,
      terms: new Set(matches.flatMap(m => [...m.terms])),
      missing: hits[0]?.complete === false ? needed.filter(i => !matches[i].scores.has(hits[0].document)).map(i => words[i].text) : [],
      suggestion: slips.length > 0 ? mended(text, slips) : null,
      corrected,
    };
  }

  async #page({ document }) {
    const { url } = await this.#files.document(document);
    return this.#files.page(new URL(url, new URL(this.#files.directory.root, this.#folder)));
  }

  async #narrowed({ hits }, filters, now = today()) {
    if (!narrows(filters)) return hits;
    const facets = new Facets(await this.#files.facets());
    return hits.filter(hit => facets.passes(hit.document, filters, now));
  }

  async #result({ document, score }, terms) {
    const { url, title, text, type, date, lang } = await this.#files.document(document);
    const { excerpt: shown, marks: inExcerpt } = excerpt(text, terms);
    return {
      url: this.#address(url), title, excerpt: shown, type, score: Math.round(score * 1000) / 1000,
      ...(date && { date }), ...(lang && { lang }), marks: { title: marks(title, terms), excerpt: inExcerpt },
    };
  }

  #address(url) {
    const { root, index } = this.#files.directory;
    const address = new URL(url.replace(/\/$/, `/${index}`), new URL(root, this.#folder));
    if (address.protocol !== "file:") return address.origin === globalThis.location?.origin || !globalThis.location ? address.pathname : address.href;
    return address.href.replace(/\/$/, "/index.html");
  }
}

// All words first; where that leaves room, what lacks some of them, the rarest words counting most.
function combined(matches, words, documents) {
  const scores = new Map();
  const needed = words.filter(word => !word.minor).length;
  // The minor ones last: what has nothing but these is no hit.
  for (const i of [...words.keys()].sort((a, b) => words[a].minor - words[b].minor)) {
    const rarity = matches[i].rarity(documents);
    for (const [document, score] of matches[i].scores) {
      const own = scores.get(document);
      if (own) {
        own.score += score * rarity;
        if (!words[i].minor) own.words++;
      } else if (!words[i].minor) scores.set(document, { document, score: score * rarity, words: 1 });
    }
  }
  const hits = [...scores.values()];
  for (const hit of hits) hit.complete = hit.words === needed;
  const complete = hits.filter(hit => hit.complete);
  return (complete.length >= few ? complete : hits).sort((a, b) => b.complete - a.complete || b.score - a.score || a.document - b.document);
}

// Who types a whole title wants that text.
function titledFirst(results, text) {
  const wanted = sequence(text);
  const [titled, others] = [[], []];
  for (const result of results) (sequence(result.title) === wanted ? titled : others).push(result);
  return [...titled, ...others];
}

function mended(text, slips) {
  let result = text;
  for (const { word, meant } of slips.sort((a, b) => b.word.at - a.word.at)) result = result.slice(0, word.at) + meant[0].text + result.slice(word.at + word.text.length);
  return result;
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0")).join("-");
}

async function opened(base, given) {
  let failure;
  for (const folder of folders(base)) {
    try {
      const files = new Files(folder, given);
      await files.open();
      return { folder, files };
    } catch (error) {
      failure ??= error;
    }
  }
  throw new Error(`no search index below ${base}`, { cause: failure });
}

// The index lies beside the search page of its language. This module's own folder is that of one language only.
function folders(base) {
  const all = [new URL("search/", base).href, new URL("suche/", base).href];
  if (import.meta.url.startsWith("blob:")) return all;
  const own = new URL("./", import.meta.url);
  return [...new Set(new URL("../", own).href === base.href ? [own.href, ...all] : all)];
}
