// What the real lunr.js finds in a website's index for it, beside what the website's own search finds: questions, a JSON list of lists of
// words that must all be there, are answered by a JSON list of { lunr, own }, the sorted addresses of each. The argument is the folder of
// the search page; REGIONSITE_LUNR names the package's folder.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , folder] = process.argv;
const here = pathToFileURL(join(folder, "/"));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');

const lunr = createRequire(import.meta.url)(join(process.env.REGIONSITE_LUNR, "lunr.js"));
const { register } = await import(new URL("lunr.js", here));
register(lunr);
const file = JSON.parse(readFileSync(join(folder, "lunr.json"), "utf8"));
const index = lunr.Index.load(file);

const { open } = await import(new URL("search.js", here));
const engine = await open(new URL("../", here));

const sorted = urls => [...urls].sort();
const page = url => url.replace(/\/$/, "/index.html");

const answers = [];
for (const words of JSON.parse(readFileSync(0, "utf8"))) {
  const found = index.search(words.map(word => `+${word}`).join(" "));
  // A space behind the last word: it is not the beginning of one.
  const { results, complete } = await engine.search(`${words.join(" ")} `, { limit: file.documents.length });
  answers.push({
    lunr: sorted(found.map(({ ref }) => page(new URL(file.documents[ref].url, here).href))),
    own: sorted(results.slice(0, complete).map(({ url }) => page(new URL(url, here).href))),
  });
}
console.log(JSON.stringify(answers));
