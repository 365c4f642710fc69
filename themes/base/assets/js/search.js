// Full-text search over one index file; runs in browsers and in Node. Words are joined by "and", each found by its beginning.

/**
 * Opens the index of a website's language.
 * @param {string | URL} baseUrl the address of the brand's root, or of its language's
 * @param {object} [given] the index, where it has been read already
 */
export async function open(baseUrl, given) {
  const base = new URL(String(baseUrl).replace(/([^/])$/, "$1/"), globalThis.location?.href ?? import.meta.url);
  const index = given ?? await readIndex(base);
  const documents = index.documents.map(prepared);
  return {
    search: async (text, { limit = 20, filters = {} } = {}) => search(documents, String(text), limit, filters),
  };
}

function search(documents, text, limit, filters) {
  const words = [...new Set(fold(text).split(" ").filter(word => word))];
  const found = [];
  if (words.length > 0) {
    for (const document of documents) {
      const score = matches(document.entry, filters) ? scoreOf(document, words) : 0;
      if (score > 0) found.push({ document, score });
    }
  }
  // Equal scores keep the order of the index: sorting is stable.
  found.sort((a, b) => b.score - a.score);
  return {
    total: found.length,
    results: found.slice(0, Math.max(0, limit)).map(({ document: { entry }, score }) => ({ url: entry.u, title: entry.t, excerpt: entry.x ?? "", type: entry.k, score })),
  };
}

// A space before every word: " x" finds words that begin with x, " x " whole words.
function prepared(entry) {
  return { entry, title: ` ${fold(entry.t)} `, text: ` ${entry.w ?? ""} ` };
}

function scoreOf({ title, text }, words) {
  let score = 0;
  for (const word of words) {
    if (title.includes(` ${word} `)) score += 12;
    else if (title.includes(` ${word}`)) score += 8;
    else if (text.includes(` ${word} `)) score += 3;
    else if (text.includes(` ${word}`)) score += 2;
    else return 0;
  }
  return score;
}

function matches(entry, { type, topic, place, partner }) {
  return among(type, [entry.k]) && among(topic, entry.o) && among(place, entry.p) && among(partner, [entry.r]);
}

function among(wanted, values = []) {
  if (wanted === undefined || wanted === null || wanted.length === 0) return true;
  return [wanted].flat().some(value => values.includes(value));
}

// As the index was folded: lower case, umlauts written out, other accents dropped, all but letters and digits a space.
function fold(text) {
  return text.normalize("NFC").toLowerCase()
    .replace(/[äöüßæœø]/g, letter => ({ ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", œ: "oe", ø: "o" })[letter])
    .normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

async function readIndex(base) {
  let failure;
  for (const address of addresses(base)) {
    try {
      return await readJson(address);
    } catch (error) {
      failure ??= error;
    }
  }
  throw new Error(`no search index below ${base}`, { cause: failure });
}

// The index lies beside the search page of its language. This module's own folder is that of one language only.
function addresses(base) {
  const own = new URL("./", import.meta.url);
  const folders = new URL("../", own).href === base.href ? [own.href] : [];
  folders.push(new URL("search/", base).href, new URL("suche/", base).href);
  return [...new Set(folders)].map(folder => new URL("index.json", folder));
}

async function readJson(address) {
  if (address.protocol === "file:") {
    const { readFile } = await import("node:fs/promises");
    return JSON.parse(await readFile(address, "utf8"));
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
