// The files of an index: each is loaded once, when a question needs it.

import { decode, readTerms, readWords } from "./bytes.js";

const hashLength = 4;

/** A file that is not there any more: the directory that named it is older than the website. */
export class Gone extends Error {}

export class Files {
  #folder;
  #given;
  #loaded = new Map();

  /**
   * @param folder the address of the directory's folder
   * @param given files by name in base64, where they are at hand
   */
  constructor(folder, given) {
    this.#folder = folder;
    this.#given = given;
  }

  /** Reads the directory, from the web server even if the browser has it. */
  async open() {
    this.directory = JSON.parse(decode(await this.#read("index.bin", { cache: "no-cache" })));
    return this.directory;
  }

  /** The terms of the files that a range of texts can stand in. */
  async terms(from, to, most) {
    return (await this.#range("t", from, to, most, readTerms)).flat();
  }

  /** The words near a beginning, or those turned round near the end of one. */
  async words(kind, from, most) {
    return (await this.#range(kind, from, `${from}\uffff`, most, readWords)).flat();
  }

  async document(number) {
    const { perFile } = this.directory;
    const file = await this.#file("d", Math.floor(number / perFile), readJson);
    const [url, title, text, type, date, lang] = file[number % perFile];
    return { url, title, text, type, date, lang };
  }

  facets() {
    return this.#file("f", 0, readJson);
  }

  /** The HTML of a page of the website. */
  async page(address) {
    if (address.protocol === "file:") address = new URL("index.html", address);
    return decode(await bytesAt(address));
  }

  #range(kind, from, to, most, read) {
    const { firsts = [] } = this.directory[kind];
    const numbers = [];
    for (let i = Math.max(0, upper(firsts, from) - 1); i < firsts.length && firsts[i] <= to && numbers.length < most; i++) numbers.push(i);
    return Promise.all(numbers.map(number => this.#file(kind, number, read)));
  }

  #file(kind, number, read) {
    const hash = this.directory[kind].hashes.slice(number * hashLength, (number + 1) * hashLength);
    const name = `${kind}${number}-${hash}.bin`;
    let file = this.#loaded.get(name);
    if (!file) {
      file = this.#read(name).then(read);
      this.#loaded.set(name, file);
      // What could not be loaded may be there the next time.
      file.catch(() => this.#loaded.delete(name));
    }
    return file;
  }

  async #read(name, options) {
    const packed = this.#given ? Uint8Array.from(atob(this.#given[name]), letter => letter.charCodeAt(0)) : await bytesAt(new URL(name, this.#folder), options);
    return unpacked(packed);
  }
}

// Written and read by hand: what is piped through a Blob or a Response takes several times as long, and a first question waits for three files one after the other.
async function unpacked(packed) {
  const { writable, readable } = new DecompressionStream("deflate");
  const writer = writable.getWriter();
  // What is wrong with it is told where it is read.
  Promise.all([writer.write(packed), writer.close()]).catch(() => {});
  const pieces = [];
  const reader = readable.getReader();
  for (let piece; !(piece = await reader.read()).done;) pieces.push(piece.value);
  if (pieces.length === 1) return pieces[0];
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  pieces.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
  return whole;
}

const readJson = bytes => JSON.parse(decode(bytes));

// How many of the sorted texts do not come after one.
function upper(texts, text) {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle] <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}

async function bytesAt(address, options) {
  if (address.protocol === "file:") return (await import("node:fs/promises")).readFile(address);
  const response = await fetch(address, options);
  if (response.status === 404 || response.status === 410) throw new Gone(`${address}: ${response.status}`);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
