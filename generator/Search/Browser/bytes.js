// The numbers and texts of the index's files: ByteBuffer.cs says how they are written.

const utf8 = new TextDecoder();

export class Bytes {
  #bytes;
  #at = 0;

  constructor(bytes) {
    this.#bytes = bytes;
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
    const forms = Array.from({ length: from.byte() }, () => decode(from.after(text)));
    terms.push({ text: decode(text), forms, whole: readPostings(from), parts: readPostings(from) });
  }
  return terms;
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
