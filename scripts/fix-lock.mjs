// Completes package-lock.json for other platforms. A registry may not serve every platform's optional packages; npm
// then leaves them out of the lock, and `npm ci` refuses that lock elsewhere. Run it after each change of the lock.
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './setup/paths.mjs';

const SYSTEMS = 'android darwin freebsd linux win32 windows aix openbsd netbsd sunos openharmony wasi'.split(' ');
const CPUS = 'x64 arm64 arm ia32 ppc64 riscv64 s390x wasm32 loong64 mips64el'.split(' ');

const file = inRoot('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

/** As Node resolves: in the package's own node_modules, then in those above it. */
function isLocked(path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

function entryFor(name, version, isDev) {
  const words = name.split(/[-/]/);
  const cpu = CPUS.find((word) => words.includes(word));
  const system = SYSTEMS.find((word) => words.includes(word))?.replace('windows', 'win32') ?? 'unknown';
  // In npm's own order of keys, so that npm leaves the file alone.
  return { version, ...(cpu && { cpu: [cpu] }), ...(isDev && { dev: true }), optional: true, os: [system] };
}

let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const version = range.replace(/^npm:.*@/, '').replace(/^[\^~]/, '');
    if (isLocked(path, name) || !/^\d+\.\d+\.\d+/.test(version)) continue;
    packages[`node_modules/${name}`] = entryFor(name, version, dev);
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added to package-lock.json`);
