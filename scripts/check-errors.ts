// npm run errors: gives every error code of the API an entry in contract/errors.md, first with the sentence that the code
// carries (people then better the words, which stay), and removes those that no code uses. `--check` only compares.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const FILE = 'contract/errors.md';
/** A code where it stands in the source, with the call before it and the sentence after it where there is one. */
const CODE =
  /(notFound\(|invalidField\()?\s*'((?:DOMAINS)\/[a-z]+(?:-[a-z]+)*)'((?:,\s*'[\w.]+')?,\s*(?:text: |message: )?(['`])((?:(?!\4).)*)\4)?/g;
const DEFAULT_STATUS: Record<string, number> = { 'notFound(': 404, 'invalidField(': 422 };

type Entry = { status: number; text: string };

function codesInUse(): Map<string, Entry> {
  const domains = globSync('api/domains/*', { cwd: root }).map((folder) => folder.split(/[\\/]/).at(-1));
  const pattern = new RegExp(
    CODE.source.replace('DOMAINS', ['auth', 'pictures', 'request', 'server', ...domains].join('|')),
    'g',
  );
  const codes = new Map<string, Entry>();
  const files = globSync('{api,editions}/**/*.ts', { cwd: root }).filter(
    (file) => !/\.test\.ts$|^api\/test\//.test(file),
  );
  for (const file of files.sort()) {
    const source = readFileSync(join(root, file), 'utf8').replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '');
    for (const match of source.matchAll(pattern)) {
      const [whole, call = '', code = '', , , text = ''] = match;
      if (codes.get(code)?.text) continue;
      const rest = source
        .slice(match.index + whole.length)
        .split(/;|\b(?:code: |new Refused)/)[0]
        ?.slice(0, 200);
      const status = /status: (\d{3})/.exec(rest ?? '')?.[1];
      codes.set(code, { status: Number(status ?? DEFAULT_STATUS[call] ?? 409), text: plain(text) });
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
    text += `\n\n### ${code}\n\n${entries.get(code) ?? `${status}: ${sentence}`.trim()}`;
  }
  writeFileSync(join(root, FILE), `${text}\n`);
}

const codes = codesInUse();
if (!process.argv.includes('--check')) write(codes);
const { entries } = readEntries();
for (const code of codes.keys())
  if (!/^\d(\d\d|xx): \S.{20}/.test(entries.get(code) ?? '')) complain(`${code} has no entry that says something`);
for (const code of entries.keys()) if (!codes.has(code)) complain(`${code} is used nowhere`);

function complain(what: string): void {
  console.error(`${FILE}: ${what}: run \`npm run errors\`, and better its words there`);
  process.exitCode = 1;
}
