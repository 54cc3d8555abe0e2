import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * Writes generated files, or with `--check` only compares them and ends with 1 at a difference.
 * `command` is what makes them anew; keys are paths from the project's root.
 */
export function writeOrCompare(command: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (known === text) continue;
    if (!process.argv.includes('--check')) {
      writeFileSync(file, text);
      console.log(`${path} written`);
      continue;
    }
    console.error(`${path} is not up to date (${firstDifference(known, text)}): run \`${command}\``);
    process.exitCode = 1;
  }
}

function firstDifference(known: string, text: string): string {
  const [old, now] = [known.split('\n'), text.split('\n')];
  const line = now.findIndex((value, i) => value !== old[i]);
  return line < 0 ? 'it has more lines than it should' : `line ${line + 1} should be: ${now[line]?.trim()}`;
}
