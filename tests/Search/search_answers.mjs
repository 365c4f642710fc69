// What the search of a website answers: a JSON list of { text, options } is answered by a JSON list of what `search` gives, or `counts` where
// an entry says so. The arguments are the folder of the search page and the root of its language.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , folder, root] = process.argv;
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
const { open } = await import(pathToFileURL(join(folder, "search.js")));
const engine = await open(pathToFileURL(join(root, "/")));
const answers = [];
for (const { text, options, counts } of JSON.parse(readFileSync(0, "utf8"))) answers.push(counts ? await engine.counts(text, options) : await engine.search(text, options));
console.log(JSON.stringify(answers));
