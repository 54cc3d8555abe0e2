import { type Block, joinText, paragraph, row, said, saidText } from './blocks/block.ts';
import { drawingsOf, hero, photoOf } from './blocks/drawings.ts';
import { Html, html, oneLine, subjectLine, webAddress } from './html.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { DISPLAY, darkRules, ground, ink, light, SANS } from './theme.ts';

/** What one template says; the frame around it is the same for all. */
export type EmailWords = {
  subject: string;
  /** What an inbox shows after the subject. */
  preheader: string;
  headline: string;
  intro: string[];
  blocks: Block[];
  /** Without it, each line has a small picture: nobody wants to see a birthday cake large that will not come. */
  hasHero?: boolean;
  /** Why the reader gets it. */
  footer: string;
};

export function orderEmail(data: OrderEmail, words: EmailWords): RenderedEmail {
  const { shop, action, order } = data;
  const mail = renderEmail(
    {
      shop,
      action,
      about: html`Order ${said(order.number)} · ${said(order.status_words)}`,
      aboutText: `Order ${saidText(order.number)}`,
      hero: words.hasHero === false ? null : hero(order),
    },
    words,
  );
  const drawings = [...photoOf(order), ...drawingsOf(order.lines)].filter(({ cid }) =>
    mail.html.includes(`"cid:${cid}"`),
  );
  return { ...mail, drawings };
}

/** What the frame of a mail needs to know, whatever it is about. */
export type EmailFrame = Pick<OrderEmail, 'shop' | 'action'> & {
  /** Over the headline: what it is about, and how that stands. */
  about: Html;
  aboutText: string;
  hero?: Html | null;
};

export function renderEmail(frame: EmailFrame, words: EmailWords): RenderedEmail {
  const subject = subjectLine(words.subject);
  return { subject, html: page(frame, { ...words, subject }), text: plainText(frame, words), drawings: [] };
}

function plainText({ shop, action, aboutText }: EmailFrame, words: EmailWords): string {
  return `${joinText([
    saidText(words.headline),
    ...words.intro.map(saidText),
    `${saidText(action.label)}:\n${webAddress(action.url)}`,
    ...words.blocks.map((block) => block.text),
    [
      '-- ',
      saidText(words.footer),
      `${aboutText} · ${saidText(shop.name)} · ${webAddress(shop.url)}`,
      `Help: ${saidText(shop.support_email)}`,
    ].join('\n'),
  ])}\n`;
}

// Tables, because Outlook for Windows lays out nothing else; 600 px there, fluid elsewhere.
function page(frame: EmailFrame, words: EmailWords): string {
  const { shop } = frame;
  return html`<!doctype html>
<html lang="en" dir="ltr" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="urn:schemas-microsoft-com:office:word">
${head(words.subject)}
<body class="${ground('surface')}" style="margin:0;padding:0;background-color:${light('surface')};-webkit-text-size-adjust:100%">
${preheader(words.preheader)}
<table role="presentation" class="${ground('surface')}" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${light('surface')}" style="background-color:${light('surface')}"><tr><td class="outer" align="center" style="padding:28px 16px 40px">
${MSO_OPEN}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
<tr><td align="center" style="padding:0 0 20px"><a class="${ink('content')}" href="${webAddress(shop.url)}" style="font:600 24px/32px ${DISPLAY};color:${light('content')};text-decoration:none">${said(shop.name)}</a></td></tr>
<tr><td class="${ground('raised')}" bgcolor="${light('raised')}" style="border-radius:16px;background-color:${light('raised')}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
${frame.hero}
${opening(frame, words)}
${words.blocks.map((block) => block.html)}
<tr><td style="padding:0 0 8px;font-size:0;line-height:0">&nbsp;</td></tr>
</table></td></tr>
${footer(frame, words.footer)}
</table>
${MSO_CLOSE}
</td></tr></table>
</body></html>`.source;
}

const MSO_OPEN = html`<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`;
const MSO_CLOSE = html`<!--[if mso]></td></tr></table><![endif]-->`;

const PHONE =
  '@media (max-width:480px){.pad{padding-left:22px !important;padding-right:22px !important}.outer{padding:16px 8px 28px !important}.wide{width:100% !important}}';

const head = (title: string): Html => html`<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no"><meta name="x-apple-disable-message-reformatting">
<title>${title}</title>
<style>:root{color-scheme:light dark}${PHONE}${darkRules()}</style>
</head>`;

/** Filled up, so that an inbox does not go on with the first words of the page. */
const preheader = (text: string): Html =>
  html`<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${said(text)}${FILLER}</div>`;

const FILLER = new Html('&#847;&zwnj;&nbsp;'.repeat(60));

function opening({ about, action }: EmailFrame, { headline, intro }: EmailWords): Html {
  const status = html`<p class="${ink('muted')}" style="margin:28px 0 6px;font:600 14px/20px ${SANS};color:${light('muted')}">${about}</p>`;
  const title = html`<h1 class="${ink('content')}" style="margin:0 0 12px;font:600 30px/37px ${DISPLAY};color:${light('content')}">${said(headline)}</h1>`;
  const words = intro.map((text) => paragraph(said(text), 'content', 'padding-bottom:10px'));
  return row(html`${status}${title}${words}${button(action.label, webAddress(action.url))}`);
}

/** Outlook draws the rounded shape from VML, the others from the padded link: the whole of it can be pressed. */
function button(label: string, url: string): Html {
  const text = `font:600 17px/24px ${SANS};color:${light('on-accent')};text-decoration:none`;
  return html`<table role="presentation" class="wide" cellpadding="0" cellspacing="0" border="0" style="margin-top:12px;border-collapse:separate"><tr><td class="${ground('accent')}" align="center" bgcolor="${light('accent')}" style="border-radius:12px;background-color:${light('accent')}"><!--[if mso]><v:roundrect href="${url}" style="height:52px;v-text-anchor:middle;width:320px" arcsize="23%" stroke="f" fillcolor="${light('accent')}"><w:anchorlock/><center style="${text}">${oneLine(label)}</center></v:roundrect><![endif]--><!--[if !mso]><!--><a class="${ink('on-accent')}" href="${url}" style="display:block;padding:14px 30px;border-radius:12px;${text}">${said(label)}</a><!--<![endif]--></td></tr></table>`;
}

function footer({ shop }: EmailFrame, reason: string): Html {
  const quiet = `class="${ink('muted')}" style="color:${light('muted')}"`;
  return html`<tr><td class="pad ${ink('muted')}" align="center" style="padding:24px 40px 0;font:400 13px/20px ${SANS};color:${light('muted')}">${said(reason)}<br><a ${new Html(quiet)} href="${webAddress(shop.url)}">${said(shop.name)}</a> · <a ${new Html(quiet)} href="mailto:${encodeURIComponent(shop.support_email)}">${said(shop.support_email)}</a></td></tr>`;
}
