// Measures the search on a collection of texts: node search.mjs --corpus FOLDER [--work FOLDER] [--documents N] [--pages N] [--seed N] [--questions FILE]

import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { readDocuments } from "./corpus.mjs";
import { makeQuestions } from "./questions.mjs";
import { host, numberOf, writeRegion } from "./region.mjs";

const { values: given } = parseArgs({
  options: {
    corpus: { type: "string" },
    work: { type: "string", default: join(tmpdir(), "regionsite-benchmark") },
    documents: { type: "string", default: "10000" },
    pages: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
    questions: { type: "string" },
  },
});
if (!given.corpus) throw new Error("--corpus names no folder");
const repository = fileURLToPath(new URL("../../", import.meta.url));
const program = join(repository, "generator/bin/Release/net10.0/regionsite.dll");
if (!existsSync(program)) throw new Error(`no ${program}: build it with "dotnet build -c Release"`);

const documents = readDocuments(resolve(given.corpus), Number(given.documents));
if (documents.length === 0) throw new Error(`no document with a title in ${given.corpus}`);
const { usual, ...kinds } = given.questions ? readQuestions(given.questions) : makeQuestions(documents, { pages: Number(given.pages), seed: Number(given.seed) });

const [content, output] = [join(given.work, "content"), join(given.work, "public")];
for (const folder of [content, output]) rmSync(folder, { recursive: true, force: true });
writeRegion(documents, content);
const build = spawnSync("dotnet", [program, "build", "--content", content, "--themes", join(repository, "themes"), "--output", output], { encoding: "utf8" });
if (build.status !== 0) throw new Error(build.stderr);
console.log(`${documents.length} documents; build: ${build.stdout.trim()}`);

const site = join(output, host);
const search = join(site, "suche");
const indexFiles = readdirSync(search).filter(name => name.endsWith(".bin"));
const sum = numbers => numbers.reduce((a, b) => a + b, 0);
console.log(`index: ${indexFiles.length} files, ${megabytes(sum(indexFiles.map(name => statSync(join(search, name)).size)))}; module: ${brotliCompressSync(readFileSync(join(search, "search.js"))).length} bytes in Brotli`);

// Node takes a .js for a module only where somebody says so.
writeFileSync(join(site, "package.json"), '{ "type": "module" }');
const { open } = await import(pathToFileURL(join(search, "search.js")));
const server = await serve(site);
try {
  await payload();
  await relevance();
} finally {
  server.close();
}

/** What a first question loads with all that it needs, and what the next one loads then. */
async function payload() {
  const moduleBytes = brotliCompressSync(readFileSync(join(search, "search.js"))).length;
  const [first, next, again] = [[], [], []];
  for (const [i, question] of usual.entries()) {
    server.bytes = moduleBytes;
    const engine = await open(server.url);
    await engine.search(question, { limit: 10 });
    first.push(server.bytes);
    server.bytes = 0;
    await engine.search(usual[(i + 1) % usual.length], { limit: 10 });
    next.push(server.bytes);
    const start = performance.now();
    await engine.search(question, { limit: 10 });
    again.push(performance.now() - start);
  }
  console.log(`\n| ${usual.length} questions | median | worst |\n|---|---|---|`);
  console.log(`| first question, bytes | ${median(first)} | ${Math.max(...first)} |`);
  console.log(`| next question, bytes | ${median(next)} | ${Math.max(...next)} |`);
  console.log(`| asked again, ms | ${median(again).toFixed(1)} | ${Math.max(...again).toFixed(1)} |`);
}

async function relevance() {
  console.log("\n| kind | questions | recall@10 | MRR@10 | nothing found | bytes, median |\n|---|---|---|---|---|---|");
  for (const [kind, list] of Object.entries(kinds)) {
    const places = [];
    const bytes = [];
    let empty = 0;
    for (const { q, target } of list) {
      server.bytes = 0;
      const { results } = await (await open(server.url)).search(q, { limit: 10 });
      bytes.push(server.bytes);
      if (results.length === 0) empty++;
      places.push(results.findIndex(result => numberOf(result.url) === Number(target)) + 1);
    }
    const share = numbers => (sum(numbers) / list.length).toFixed(3);
    console.log(`| ${kind} | ${list.length} | ${share(places.map(p => p > 0 ? 1 : 0))} | ${share(places.map(p => p > 0 ? 1 / p : 0))} | ${share([empty])} | ${median(bytes)} |`);
  }
}

/** A web server on this machine alone that counts the bytes of what it sends. */
async function serve(folder) {
  const files = new Map();
  const http = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    if (!files.has(path)) files.set(path, path.startsWith(folder) && existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null);
    const file = files.get(path);
    server.bytes += file?.length ?? 0;
    response.writeHead(file ? 200 : 404).end(file ?? "");
  });
  await new Promise(done => http.listen(0, "127.0.0.1", done));
  const server = { url: `http://127.0.0.1:${http.address().port}/`, bytes: 0, close: () => http.close() };
  return server;
}

// Those of another measurement: { "kinds": { kind: [{ "q", "target" }] }, "payload": [question] }.
function readQuestions(path) {
  const { kinds: known, payload: asked } = JSON.parse(readFileSync(path, "utf8"));
  const most = Number(given.pages);
  return { usual: asked, ...Object.fromEntries(Object.entries(known).map(([kind, list]) => [kind, list.slice(0, most)])) };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
