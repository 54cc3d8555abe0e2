// Sums what a browser downloads as JavaScript before a page of the built site works: its module scripts, its preloads and
// all that these import. `node scripts/measure-js.ts` holds every page that customers see to the limit and needs no server;
// `node scripts/measure-js.ts <url> [limit in KB]` asks a running server for one page and names its files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Piece = { module: string; imports?: string[] };
type Route = Piece & { id: string; parentId?: string; hasDefaultExport: boolean };
type Manifest = { entry: Piece; routes: Record<string, Route> };

const CLIENT = join(import.meta.dirname, '../web/build/client');
const MANIFEST = /^manifest-\w+\.js$/;
/** Pages of stores and of the platform, which people open every day on the same machine; and the kit's samples. */
const STAFF = /^pages\/(store|admin)\/|^pages\/kit$/;
/** What a page names to be loaded at once. The routes in its inline manifest are only for a click that may come. */
const AT_ONCE = /<link rel="modulepreload" href="(\/assets\/[^"]+\.js)"|\bimport[^"]{0,40}"(\/assets\/[^"]+\.js)"/g;
const STATIC_IMPORT = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

const url = process.argv[2];
const limitKb = Number(process.argv[3] ?? 150);
const sizes = new Map<string, number>();

/** The files and all that they import; what is imported with `import()` comes later and doesn't count. */
function withImports(paths: Iterable<string>, wanted = new Set<string>()): Set<string> {
  for (const path of paths) {
    if (wanted.has(path)) continue;
    wanted.add(path);
    const code = readFileSync(join(CLIENT, path), 'utf8');
    withImports(
      Array.from(code.matchAll(STATIC_IMPORT), ([, file]) => `/assets/${file}`),
      wanted,
    );
  }
  return wanted;
}

function sizeOf(path: string): number {
  const size = sizes.get(path) ?? gzipSync(readFileSync(join(CLIENT, path))).length;
  sizes.set(path, size);
  return size;
}

const sum = (files: Set<string>) => [...files].reduce((total, path) => total + sizeOf(path), 0);
const print = (bytes: number, what: string) => console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${what}`);

async function filesOfServed(address: string): Promise<Set<string>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const named = Array.from((await response.text()).matchAll(AT_ONCE), ([, preload, script]) => preload ?? script ?? '');
  if (named.length === 0) throw new Error(`${address} names no module script: it is no page of this site.`);
  return withImports(named);
}

function readManifest(): Manifest {
  const name = readdirSync(join(CLIENT, 'assets')).find((file) => MANIFEST.test(file));
  if (!name) throw new Error('The site is not built: npm run build.');
  const code = readFileSync(join(CLIENT, 'assets', name), 'utf8');
  return JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1));
}

/** A page with the layouts around it. */
function filesOfRoute({ entry, routes }: Manifest, id: string): Set<string> {
  const pieces = [entry];
  for (let route = routes[id]; route; route = routes[route.parentId ?? '']) pieces.push(route);
  return withImports(pieces.flatMap(({ module, imports = [] }) => [module, ...imports]));
}

function heaviestPage(): number {
  const manifest = readManifest();
  const parents = new Set(Object.values(manifest.routes).map(({ parentId }) => parentId));
  const pages = Object.values(manifest.routes).filter(
    ({ id, hasDefaultExport }) => hasDefaultExport && !parents.has(id) && !STAFF.test(id),
  );
  if (pages.length === 0) throw new Error('The built site has no page.');
  const totals = pages.map(({ id }) => ({ id, bytes: sum(filesOfRoute(manifest, id)) }));
  totals.sort((a, b) => b.bytes - a.bytes);
  for (const { id, bytes } of totals) print(bytes, id);
  return totals[0]?.bytes ?? 0;
}

async function servedPage(address: string): Promise<number> {
  const files = await filesOfServed(address);
  for (const path of files) print(sizeOf(path), path);
  return sum(files);
}

const bytes = url ? await servedPage(url) : heaviestPage();
print(bytes, `gzip ${url ? 'in all' : 'for the heaviest page'}, limit ${limitKb}`);
if (bytes > limitKb * 1024) process.exit(1);
