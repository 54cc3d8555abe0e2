import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '../../contract/errors.md');

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inline = (text: string) => escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

/** The only forms that errors.md has: headings, of which a code is one of the third level, and paragraphs. */
function blockToHtml(block: string): string {
  const heading = /^(#{1,3}) (.+)$/.exec(block);
  if (!heading) return `<p>${inline(block.replaceAll('\n', ' '))}</p>`;
  const [, marks = '', title = ''] = heading;
  const level = marks.length;
  const id = title.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
  return `<h${level} id="${id}"><a href="#${id}">${inline(title)}</a></h${level}>`;
}

const STYLE = `
  :root { color-scheme: light dark; font: 17px/1.6 system-ui, sans-serif; }
  body { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; }
  h2 { margin-top: 3rem; text-transform: capitalize; }
  h3 { margin: 2rem 0 0.25rem; font: 600 1rem/1.5 ui-monospace, monospace; scroll-margin-top: 1rem; }
  h3:target { outline: 2px solid; outline-offset: 0.4rem; border-radius: 0.2rem; }
  p { margin: 0.25rem 0; }
  h1 a, h2 a, h3 a { color: inherit; text-decoration: none; }`;

let page: string | undefined;

/** What every error code means and what to do; a problem's `type` points to its place here. */
export function errorsPage(): string {
  const blocks = () =>
    readFileSync(SOURCE, 'utf8')
      .replaceAll('\r\n', '\n')
      .trim()
      .split(/\n{2,}/);
  page ??= `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Error codes</title>
<style>${STYLE}</style>
</head>
<body>
${blocks().map(blockToHtml).join('\n')}
</body>
</html>
`;
  return page;
}
