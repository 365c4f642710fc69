// The numbers and texts of the index's files: ByteBuffer.cs says how they are written.

const utf8 = new TextDecoder();

export class Bytes {
  #bytes;
  #at;

  constructor(bytes, at = 0) {
    [this.#bytes, this.#at] = [bytes, at];
  }

  get at() {
    return this.#at;
  }

  get more() {
    return this.#at < this.#bytes.length;
  }

  byte() {
    return this.#bytes[this.#at++];
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  take(count) {
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /** The bytes of a text that is written after another. */
  after(before) {
    const shared = this.byte();
    const own = this.take(this.byte());
    const text = new Uint8Array(shared + own.length);
    text.set(before.subarray(0, shared));
    text.set(own, shared);
    return text;
  }
}

export const decode = bytes => utf8.decode(bytes);

/** A list of terms with their postings: TermFiles.cs. */
export function readTerms(bytes) {
  const from = new Bytes(bytes);
  const terms = [];
  let text = new Uint8Array();
  while (from.more) {
    text = from.after(text);
    terms.push(new Term(text, bytes, from.at));
    for (let forms = from.byte(); forms > 0; forms--) from.after(text);
    skipPostings(from);
    skipPostings(from);
  }
  return terms;
}

// Of the hundreds of a file a question needs one or two, which alone are read to the end.
class Term {
  #utf8;
  #bytes;
  #at;
  #read;

  constructor(utf8, bytes, at) {
    this.text = decode(utf8);
    [this.#utf8, this.#bytes, this.#at] = [utf8, bytes, at];
  }

  get forms() {
    return this.#all().forms;
  }

  get whole() {
    return this.#all().whole;
  }

  get parts() {
    return this.#all().parts;
  }

  #all() {
    if (!this.#read) {
      const from = new Bytes(this.#bytes, this.#at);
      const forms = Array.from({ length: from.byte() }, () => decode(from.after(this.#utf8)));
      this.#read = { forms, whole: readPostings(from), parts: readPostings(from) };
    }
    return this.#read;
  }
}

function skipPostings(from) {
  const count = from.number();
  for (let i = 0; i < count; i++) from.number();
  from.take(count);
}

function readPostings(from) {
  const documents = new Uint32Array(from.number());
  let last = -1;
  for (let i = 0; i < documents.length; i++) documents[i] = last += from.number() + 1;
  return { documents, infos: from.take(documents.length) };
}

/** A list of words: WordFiles.cs. */
export function readWords(bytes) {
  const from = new Bytes(bytes);
  const words = [];
  let text = new Uint8Array();
  while (from.more) words.push(decode(text = from.after(text)));
  return words;
}
