// The documents of a benchmark: `{ title, headings, body }`, plain text, sorted by where they come from.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Those of a folder: of its docs.jsonl (one JSON object a line), or of the Markdown files below it that have a title; at most so many, evenly over all. */
export function readDocuments(folder, most = Infinity) {
  const lines = join(folder, "docs.jsonl");
  const all = existsSync(lines) ? readFileSync(lines, "utf8").split("\n").filter(Boolean).map(line => JSON.parse(line)) : markdownFiles(folder).map(readMarkdown).filter(Boolean);
  const count = Math.min(most, all.length);
  return Array.from({ length: count }, (_, i) => all[Math.floor(i * all.length / count)]);
}

export const wordsOf = text => text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];

function markdownFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && entry.name.endsWith(".md")).map(entry => join(entry.parentPath ?? entry.path, entry.name)).sort();
}

function readMarkdown(path) {
  const [, front, markdown] = /^---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(readFileSync(path, "utf8")) ?? [];
  const title = /^title:[ \t]*(["']?)(.+?)\1[ \t]*$/im.exec(front ?? "")?.[2];
  if (!title) return undefined;
  const text = plain(markdown);
  const headings = text.match(/^#{2,3} .+/gm) ?? [];
  return { title, headings: headings.map(withoutMarks), body: text.split("\n").map(withoutMarks).filter(Boolean).join("\n") };
}

const withoutMarks = line => line.replace(/^[ \t]*(?:#{1,6} |[-*+] |\d+\. |> ?)+/, "").trim();

function plain(markdown) {
  return markdown
    .replace(/^[ \t]*(```|~~~)[^]*?^[ \t]*\1.*$/gm, "")
    .replace(/\{\{[^]*?\}\}|<!--[^]*?-->|<[^>\n]+>/g, " ")
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, "$1")
    .replace(/[*_`|]+/g, " ");
}
