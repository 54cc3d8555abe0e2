// Every npm script, path and file that the documents name between backticks exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;
const ROOMS = readdirSync('.', { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name);
/** Made by running, so not in a fresh clone. */
const MADE = /^(\.data|\.node|node_modules|web\/build)(\/|$)/;

function* documents(): Generator<string> {
  for (const name of ['README.md', 'CONTRIBUTING.md']) if (existsSync(name)) yield name;
  if (!existsSync('docs')) return;
  for (const entry of readdirSync('docs', { recursive: true, encoding: 'utf8' }))
    if (entry.endsWith('.md')) yield join('docs', entry);
}

function missingScript(code: string): string | undefined {
  const name = code.match(/^npm run ([\w:-]+)/)?.[1] ?? code.match(/^npm (start|test)\b/)?.[1];
  return name && !scripts[name] ? `there is no npm script ${name}` : undefined;
}

/** A path begins with one of the project's folders; one with `<name>`, `*` or `…` stands for many. */
function missingPath(code: string): string | undefined {
  const path = code.match(/^(?:\.\/)?([\w.@/[\]$-]+)(:\d+)?$/)?.[1];
  if (!path || MADE.test(path)) return undefined;
  const [first = '', ...rest] = path.split('/');
  const isPath = rest.length > 0 ? ROOMS.includes(first) : /^([A-Z]+\.md|[\w-]+\.json|[\w-]+\.config\.ts)$/.test(path);
  return isPath && !existsSync(path) ? `there is no ${path}` : undefined;
}

const problems: string[] = [];
for (const document of documents()) {
  const lines = readFileSync(document, 'utf8').split('\n');
  for (const [i, line] of lines.entries()) {
    const commands = line.match(/^\s*(npm (run )?[\w:-]+)/)?.[1];
    for (const code of [...[...line.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''), commands ?? '']) {
      const problem = missingScript(code) ?? missingPath(code);
      if (problem) problems.push(`${document}:${i + 1}: ${problem}`);
    }
  }
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
