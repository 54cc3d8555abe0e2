import { html, printable } from '../html.ts';
import { edge, ink, light, SANS } from '../theme.ts';
import { type Block, heading, row } from './block.ts';

/** What somebody wrote, with its own lines: a note, a reason. Marked on every line, so that it can't pose as ours. */
export function quoteBlock(title: string, words: string): Block {
  const lines = printable(words)
    .trim()
    .split('\n')
    .map((line) => line.trim());
  return {
    html: row(
      html`${heading(title)}<p dir="auto" class="${ink('content')} ${edge('line')}" style="margin:0;padding-left:14px;border-left:3px solid ${light('line')};font:400 16px/25px ${SANS};color:${light('content')}">${lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</p>`,
    ),
    text: [`${title}:`, ...lines.map((line) => `> ${line}`)].join('\n'),
  };
}
