/** Text that is HTML already. Everything else that goes into an `html` literal is escaped. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Value = Html | string | number | false | null | undefined | readonly Value[];

/** html`<p>${anything}</p>`: values are escaped by construction, so that no template can forget it. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.map((part, i) => part + (i < values.length ? toSource(values[i]) : '')).join(''));
}

function toSource(value: Value): string {
  if (value === false || value === null || value === undefined) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'object') return value.map(toSource).join('');
  return escapeHtml(printable(String(value)));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] as string);

// Control characters but tab and line feed, and the direction overrides that can turn the rest of a text around.
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Without what a reader can't see but a display obeys. Joiners stay: Indic scripts and emoji are spelled with them. */
export const printable = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNPRINTABLE, '');

/** One line, so that no value can begin a line of its own (a forged total, a forged header). */
export const oneLine = (text: string) => printable(text).replace(/\s+/g, ' ').trim();

const MAX_SUBJECT = 120;

export function subjectLine(text: string): string {
  const line = oneLine(text);
  if (line.length <= MAX_SUBJECT) return line;
  let short = '';
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
    if (short.length + segment.length > MAX_SUBJECT - 1) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

/** An address for a link. Anything but the web leads nowhere. */
export const webAddress = (url: string) => (/^https?:\/\/[^\s]+$/i.test(url) ? url : '#');
