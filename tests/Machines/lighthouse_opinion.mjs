// Lighthouse on built pages. Reads {"lighthouse", "chromium", "output", "pages": [{"host", "path"}]} and prints a line of JSON for each page, in the order asked.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createGzip } from "node:zlib";

const { lighthouse: folder, chromium, output, pages } = JSON.parse(readFileSync(0, "utf8"));
const load = path => import(pathToFileURL(join(folder, "node_modules", path)));
const { default: lighthouse } = await load("lighthouse/core/index.js");
const { launch } = await load("chrome-launcher/dist/index.js");

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8", ".xml": "application/xml", ".woff2": "font/woff2", ".webp": "image/webp", ".jpg": "image/jpeg", ".png": "image/png" };

// A host's folder as any web server offers it: compressed what is text, and nothing beside it.
const serve = host => new Promise(resolve => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const file = join(output, host, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) { response.writeHead(404).end(); return; }
    const type = types[extname(file)] ?? "application/octet-stream";
    const packed = /text|json|xml/.test(type);
    response.writeHead(200, { "content-type": type, "cache-control": "max-age=31536000", ...(packed ? { "content-encoding": "gzip" } : {}) });
    packed ? createReadStream(file).pipe(createGzip()).pipe(response) : createReadStream(file).pipe(response);
  });
  server.listen(0, "127.0.0.1", () => resolve(server));
});

const servers = new Map();
for (const { host } of pages) if (!servers.has(host)) servers.set(host, await serve(host));
const browser = await launch({
  chromePath: chromium,
  // Nothing is looked up and nothing leaves the machine.
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
});
try {
  for (const { host, path } of pages) {
    const { lhr } = await lighthouse(`http://127.0.0.1:${servers.get(host).address().port}${path}`, { port: browser.port, logLevel: "silent" });
    const categories = Object.values(lhr.categories);
    const scores = Object.fromEntries(categories.map(c => [c.id, Math.round((c.score ?? 0) * 100)]));
    const failed = categories.filter(c => c.id !== "performance").flatMap(c => c.auditRefs.filter(a => a.weight && (lhr.audits[a.id].score ?? 1) < 1).map(a => `${a.id}: ${lhr.audits[a.id].title}`));
    // What a page is slow by, where it is.
    const costs = scores.performance < 95 ? lhr.categories.performance.auditRefs.filter(a => a.weight && (lhr.audits[a.id].score ?? 1) < 0.9).map(a => `${a.id}: ${lhr.audits[a.id].displayValue}`) : [];
    console.log(JSON.stringify({ page: `${host}${path}`, scores, failed, costs, error: lhr.runtimeError?.message ?? null }));
  }
} finally {
  await browser.kill();
  for (const server of servers.values()) server.close();
}
