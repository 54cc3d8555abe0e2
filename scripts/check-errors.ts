// Every error code that the API can answer has an entry in contract/errors.md. `-- --write` adds what is missing, from
// the sentence that the code carries, and removes what no code uses; the words of an entry are then for people to better.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const FILE = 'contract/errors.md';
/** How code names a refusal: the code, and mostly its sentence and status. */
const REFUSAL =
  /\b(new Refused|notFound|invalidField)\(\s*(?:'([a-z-]+\/[a-z-]+)')(?:,\s*'[\w.]+')?(?:,\s*(['`])((?:(?!\3).|\\\3)*)\3)?((?:(?!new Refused)[\s\S]){0,160})/g;
const DEFAULT_STATUS = { 'new Refused': 409, notFound: 404, invalidField: 422 };

type Entry = { status: number; text: string };

function codesInUse(): Map<string, Entry> {
  const codes = new Map<string, Entry>();
  const files = globSync('{api,editions}/**/*.ts', { cwd: root }).filter(
    (file) => !/\.test\.ts$|^api\/test\//.test(file),
  );
  for (const file of files.sort()) {
    for (const [, call, code = '', , text = '', rest = ''] of readFileSync(join(root, file), 'utf8').matchAll(
      REFUSAL,
    )) {
      if (codes.get(code)?.text) continue;
      const status = /^[\s\S]*?status: (\d{3})/.exec(rest.split(';')[0] ?? '')?.[1];
      codes.set(code, { status: Number(status ?? DEFAULT_STATUS[call as 'notFound']), text: plain(text) });
    }
  }
  return codes;
}

/** What a template fills in is told as an ellipsis. */
const plain = (text: string) => text.replaceAll(/\$\{[^}]*\}/g, '…').replaceAll("\\'", "'");

function readEntries(): { intro: string; entries: Map<string, string> } {
  const [intro = '', ...parts] = readFileSync(join(root, FILE), 'utf8').split(/\n(?=### )/);
  const entries = parts.map((part) => {
    const [title = '', ...body] = part.replace(/\n## [\s\S]*$/, '').split('\n');
    return [title.replace('### ', '').trim(), body.join('\n').trim()] as const;
  });
  return { intro: intro.replace(/\n## [\s\S]*$/, '').trim(), entries: new Map(entries) };
}

function write(codes: Map<string, Entry>): void {
  const { intro, entries } = readEntries();
  let [text, domain] = [intro, ''];
  for (const code of [...codes.keys()].sort()) {
    const [name = ''] = code.split('/');
    if (name !== domain) text += `\n\n## ${name}`;
    domain = name;
    const { status, text: sentence } = codes.get(code) as Entry;
    text += `\n\n### ${code}\n\n${entries.get(code) ?? `${status}. ${sentence}`.trim()}`;
  }
  writeFileSync(join(root, FILE), `${text}\n`);
}

const codes = codesInUse();
if (process.argv.includes('--write')) write(codes);
const { entries } = readEntries();
for (const code of codes.keys())
  if (!/^\d{3}\. \S.{20}/.test(entries.get(code) ?? '')) complain(`${code} has no entry that says something`);
for (const code of entries.keys()) if (!codes.has(code)) complain(`${code} is used nowhere`);

function complain(what: string): void {
  console.error(`${FILE}: ${what}: run \`npm run errors\` and better its words`);
  process.exitCode = 1;
}
