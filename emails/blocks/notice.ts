import { html } from '../html.ts';
import { ink, light, SANS } from '../theme.ts';
import { type Block, panel, row, said, saidText } from './block.ts';

type Tone = 'positive' | 'caution';

/** The one fact that must not be missed: what to pay, what comes back. */
export function noticeBlock(tone: Tone, title: string, detail: string): Block {
  return {
    html: row(
      panel(
        html`<p class="${ink(tone)}" style="margin:0;font:600 17px/25px ${SANS};color:${light(tone)}">${said(title)}</p><p class="${ink('content')}" style="margin:4px 0 0;font:400 15px/23px ${SANS};color:${light('content')}">${said(detail)}</p>`,
        `${tone}-quiet`,
      ),
    ),
    text: `${saidText(title)}\n${saidText(detail)}`,
  };
}
