import { type Html, html } from '../../../emails/html.ts';
import type { RenderedEmail } from '../../../emails/order-email.ts';
import { PREVIEW_NAMES } from '../../../emails/preview-of.ts';
import type { KeptMessage } from './dev-mail.sql.ts';

const STYLE = `
:root{color-scheme:light dark;--ground:light-dark(#fcf7ef,#1b1310);--raised:light-dark(#fffdfa,#261c19);--ink:light-dark(#341f18,#f2ece3);--muted:light-dark(#604a40,#c5baaf);--line:light-dark(#e6dacf,#463831);--accent:light-dark(#b61750,#f28198);--quiet:light-dark(#f5ece2,#31251f)}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 Figtree,system-ui,sans-serif}
main{max-width:1200px;margin:auto;padding:32px 16px 64px}h1,h2{font-family:Fraunces,Georgia,serif;font-weight:600;line-height:1.2;margin:0 0 12px}h2{margin-top:40px;font-size:20px}
a{color:var(--accent)}p{margin:0 0 16px;color:var(--muted)}
.card{background:var(--raised);border:1px solid var(--line);border-radius:16px;overflow:hidden}
.mails{list-style:none;margin:0;padding:0}.mails li+li{border-top:1px solid var(--line)}
.mails a{display:grid;gap:2px 16px;grid-template-columns:1fr auto;padding:14px 20px;color:inherit;text-decoration:none;min-height:44px}.mails a:hover{background:var(--quiet)}
.mails b{font-weight:600;overflow-wrap:anywhere}.mails small{color:var(--muted);overflow-wrap:anywhere}
.state{justify-self:end;border-radius:99px;background:var(--quiet);padding:2px 12px;font-size:14px;align-self:start}.failed{background:light-dark(#ffeae5,#3f1c17);color:light-dark(#ac221a,#fb9687)}
.chips{display:flex;flex-wrap:wrap;gap:8px}.chips a{padding:9px 16px;border:1px solid var(--line);border-radius:99px;background:var(--raised);text-decoration:none}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:0;padding:18px 20px}dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
iframe{display:block;width:100%;height:1500px;border:0}pre{margin:0;padding:20px;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.6 ui-monospace,monospace}
.twins{display:grid;gap:20px;margin-top:20px}@media(min-width:1000px){.twins{grid-template-columns:660px 1fr}}
:focus-visible{outline:3px solid light-dark(#2c5dbd,#87bafd);outline-offset:2px}`;

const frame = (title: string, content: Html): string =>
  html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head><body><main>${content}</main></body></html>`
    .source;

const timeText = (at: Date) => at.toISOString().slice(0, 19).replace('T', ' ');

const mailRow = (m: KeptMessage): Html =>
  html`<li><a href="/dev/mail/${m.id}"><b>${m.subject}</b><span class="state ${m.status}">${m.status}</span><small>To ${m.recipient} · ${m.template}</small><small><time datetime="${m.created_at.toISOString()}">${timeText(m.created_at)} UTC</time></small></a></li>`;

/** The latest mails, and every template with sample data. */
export const mailListPage = (messages: KeptMessage[], canSend: boolean): string =>
  frame(
    'Mail of this deployment',
    html`<h1>Mail</h1><p>${canSend ? 'Mails leave by the SMTP server that is set.' : 'No SMTP server is set: mails are kept here, and nobody gets them.'} The latest 100; this page does not exist in production.</p>${messages.length > 0 ? html`<ul class="card mails">${messages.map(mailRow)}</ul>` : html`<p class="card" style="padding:32px 20px">No mail yet. Place an order, and its confirmation shows here.</p>`}<h2>Templates, with sample data</h2><div class="chips">${PREVIEW_NAMES.map((name) => html`<a href="/dev/mail/preview/${name}">${name}</a>`)}</div>`,
  );

/** One mail as its reader gets it: the HTML in a frame that may run nothing, the plain text beside it. */
export const mailPage = (mail: RenderedEmail, address: string, facts: [string, string | null][]): string =>
  frame(
    mail.subject,
    html`<p><a href="/dev/mail">All mail</a></p><h1>${mail.subject}</h1><dl class="card">${facts.map(([name, value]) => value !== null && html`<dt>${name}</dt><dd>${value}</dd>`)}<dt>Alone</dt><dd><a href="${address}?part=html">HTML</a> · <a href="${address}?part=text">plain text</a> · <a href="${address}?part=headers">headers</a></dd></dl><div class="twins"><div class="card"><iframe sandbox="allow-popups" title="The mail as HTML" src="${address}?part=html"></iframe></div><div class="card"><pre tabindex="0" aria-label="The mail as plain text">${mail.text}</pre></div></div>`,
  );
