// What results are narrowed by: FacetFile.cs says what the file has.

const kinds = ["type", "topic", "place", "partner", "brand"];

const listed = value => value === undefined || value === null ? [] : [value].flat().filter(v => v !== "");

/** Whether filters say anything. */
export function narrows(filters) {
  return kinds.some(kind => listed(filters[kind]).length > 0) || Boolean(filters.from || filters.to || filters.upcoming);
}

export class Facets {
  #columns;

  constructor(columns) {
    this.#columns = columns;
  }

  /** Whether a document passes all filters but one kind's. */
  passes(document, filters, now, but) {
    return kinds.every(kind => kind === but || listed(filters[kind]).length === 0 || this.#ids(kind, document).some(id => listed(filters[kind]).includes(id)))
      && this.#inTime(document, filters, now);
  }

  /** How many documents each value would leave. */
  counts(documents, filters, now) {
    const counts = {};
    for (const kind of kinds) {
      const numbers = new Map();
      for (const document of documents) {
        if (this.passes(document, filters, now, kind)) for (const number of this.#numbers(kind, document)) numbers.set(number, (numbers.get(number) ?? 0) + 1);
      }
      counts[kind] = [...numbers].map(([number, count]) => ({ id: this.#columns[kind].values[number][0], name: this.#columns[kind].values[number][1], count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    }
    const passing = documents.filter(document => this.passes(document, filters, now));
    const spans = passing.map(document => this.#span(document)).filter(Boolean);
    return {
      ...counts,
      upcoming: documents.filter(document => this.passes(document, { ...filters, upcoming: true }, now)).length,
      from: spans.map(([from]) => from).sort()[0],
      to: spans.map(([, to]) => to).sort().at(-1),
    };
  }

  #ids(kind, document) {
    return this.#numbers(kind, document).map(number => this.#columns[kind].values[number][0]);
  }

  #numbers(kind, document) {
    return [this.#columns[kind].documents[document]].flat();
  }

  #span(document) {
    const dates = this.#columns.dates[document];
    if (!dates) return null;
    const [from, to = from] = dates.split("/");
    return [from, to];
  }

  #inTime(document, { from, to, upcoming }, now) {
    if (!from && !to && !upcoming) return true;
    const span = this.#span(document);
    if (!span) return false;
    if (upcoming && (!this.#ids("type", document).includes("event") || span[1] < now)) return false;
    return (!from || span[1] >= from) && (!to || span[0] <= to);
  }
}
