// Sums what a browser downloads as JavaScript before a page of the built site works: its module scripts, its preloads and
// all that these import. `node scripts/measure-js.ts [url] [limit in KB]`; without a running server at the URL it fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const CLIENT = join(import.meta.dirname, '../web/build/client');
const url = process.argv[2] ?? 'http://127.0.0.1:3000/';
const limitKb = Number(process.argv[3] ?? 150);

const html = await (await fetch(url)).text();
const wanted = new Set<string>();
for (const [, path = ''] of html.matchAll(/"(\/assets\/[^"]+\.js)"/g)) want(path);

/** Adds a file and its static imports; what is imported with `import()` comes later and doesn't count. */
function want(path: string): void {
  if (wanted.has(path)) return;
  wanted.add(path);
  const code = readFileSync(join(CLIENT, path), 'utf8');
  for (const [, file = ''] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) want(`/assets/${file}`);
}

let total = 0;
for (const path of wanted) {
  const size = gzipSync(readFileSync(join(CLIENT, path))).length;
  total += size;
  console.log(`${(size / 1024).toFixed(1).padStart(7)} KB  ${path}`);
}
console.log(`${(total / 1024).toFixed(1).padStart(7)} KB  gzip in all, limit ${limitKb}`);
if (total > limitKb * 1024) process.exit(1);
