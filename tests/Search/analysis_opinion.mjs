// What the search's script makes of texts: a JSON list of them is answered by one. Arguments: the folder of its modules, the language of the
// website, and a module with the name of the function that is asked.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , modules, language, module, name] = process.argv;
const folder = mkdtempSync(join(tmpdir(), "regionsite-search-"));
try {
  cpSync(modules, folder, { recursive: true });
  // As in the joined module: the words of English are cut in the place of those of German.
  if (language === "en") cpSync(join(folder, "english.js"), join(folder, "german.js"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const { [name]: asked } = await import(pathToFileURL(join(folder, module)));
  console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(text => asked(text))));
} finally {
  rmSync(folder, { recursive: true });
}
