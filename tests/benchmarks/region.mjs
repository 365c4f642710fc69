// Documents as a region of one brand and one partner, each a piece of news whose slug is its number.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const host = "benchmark.example";

export const slugOf = number => `p${String(number).padStart(6, "0")}`;

/** The number of the document that an address leads to. */
export const numberOf = url => Number(/\/p(\d{6})\//.exec(url)?.[1] ?? NaN);

export function writeRegion(documents, folder) {
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put("region.yaml", "name: Benchmark\nlanguages: [de]\ntimeZone: Europe/Berlin\numbrella: region\n");
  put("topics.yaml", "- {id: alles, name: Alles}\n");
  put("places.yaml", "- {id: ort, name: Ort, kind: municipality}\n");
  put("partners/verein/partner.yaml", "name: Verein\n");
  put("brands/region/brand.yaml", `name: Benchmark\nurl: https://${host}/\nowner: verein\nselect: all\nmenu: [news]\nlegal: {imprint: recht, privacy: recht, accessibility: recht}\n`);
  put("brands/region/pages/recht.md", "---\ntitle: Rechtliches\n---\nText.\n");
  documents.forEach((document, number) => put(`partners/verein/news/${slugOf(number)}.md`, item(document, number)));
}

function item({ title, headings, body }, number) {
  const date = new Date(Date.UTC(2016, 0, 1 + number % 3650)).toISOString().slice(0, 10);
  const headed = new Set(headings);
  const paragraphs = body.split("\n").map(line => line.trim()).filter(Boolean).map(line => (headed.has(line) ? "## " : "") + escaped(line));
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n---\n${paragraphs.join("\n\n")}\n`;
}

// What Markdown would take for more than text.
const escaped = line => line.replace(/[\\`*_{}[\]<>()#+!|~$^:=&-]/g, mark => `\\${mark}`).replace(/^(\d+)\./, "$1\\.");
