// A website is published anew while a page of it is open: its search is opened over one folder and asked when another lies at the address.
// The arguments are the two folders of the host; the titles found are printed as JSON.

import { createServer } from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , before, after] = process.argv;
let folder = before;
const server = createServer(async (request, response) => {
  try {
    response.end(await readFile(join(folder, decodeURIComponent(new URL(request.url, "http://localhost").pathname))));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(ready => server.listen(0, "127.0.0.1", ready));
await writeFile(join(before, "suche", "package.json"), '{ "type": "module" }');
const { open } = await import(pathToFileURL(join(before, "suche", "search.js")));
const engine = await open(`http://127.0.0.1:${server.address().port}/`);
folder = after;
const { results } = await engine.search("Nachricht");
console.log(JSON.stringify(results.map(result => result.title)));
server.close();
server.closeAllConnections();
