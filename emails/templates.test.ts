import { describe, expect, it } from 'vitest';
import { html, subjectLine } from './html.ts';
import { orderConfirmation } from './order-confirmation.ts';
import type { OrderEmail } from './order-email.ts';
import { previews, sampleOrder } from './previews.ts';
import { moneyText } from './words.ts';

const templates = Object.entries(previews);

const changed = (order: Partial<OrderEmail['order']>, more: Partial<OrderEmail> = {}): OrderEmail => {
  const sample = sampleOrder();
  return { ...sample, ...more, order: { ...sample.order, ...order } };
};
const line = (changes: Partial<OrderEmail['order']['lines'][number]>) => ({
  ...(sampleOrder().order.lines[0] as OrderEmail['order']['lines'][number]),
  ...changes,
});

/** What a reader of the HTML sees. */
const seen = (source: string) =>
  source
    .replace(/<style>[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');

describe.each(templates)('%s', (_name, { template, data }) => {
  const mail = template(data);

  it('has a subject of one line of at most 120 characters, without an exclamation mark', () => {
    expect(mail.subject).toMatch(/^[^\r\n]{10,120}$/);
    expect(`${mail.subject}${mail.text}`).not.toContain('!');
  });

  it('gives its one action in the HTML and in the plain text', () => {
    const url = mail.html.match(/<a class="t-on-accent" href="([^"]+)"/)?.[1];
    expect(url).toMatch(/^http:\/\/localhost:3000\//);
    expect(mail.text).toContain(url);
    expect(mail.html.match(/<a class="t-on-accent"/g)).toHaveLength(1);
  });

  it('brings every drawing that it shows, and shows every drawing that it brings', () => {
    const shown = [...mail.html.matchAll(/src="cid:([^"]+)"/g)].map((match) => match[1]);
    expect(shown.sort()).toEqual(mail.drawings.map(({ cid }) => cid).sort());
    expect([...mail.html.matchAll(/<img [^>]*alt="((Illustration|Photo) of [^"]+)?"/g)]).toHaveLength(shown.length);
  });

  it('fetches nothing from anywhere, and stays under what Gmail cuts off', () => {
    expect(mail.html).not.toMatch(/src="(?!cid:)|url\(|@import|<link|<script/);
    expect(mail.html.length).toBeLessThan(100_000);
    expect(mail.html.match(/<style>[\s\S]*<\/style>/)?.[0].length).toBeLessThan(8192);
  });

  it('names the order, the shop and where to get help', () => {
    for (const words of ['BLR-4F7K', 'SweetSpot', 'help@sweetspot.example']) {
      expect(mail.text).toContain(words);
      expect(seen(mail.html)).toContain(words);
    }
  });

  it('says in the plain text whatever number the HTML says', () => {
    const numbers = seen(mail.html).match(/₹[\d,.]+/g) ?? [];
    for (const number of numbers) expect(mail.text).toContain(number);
  });
});

describe('the confirmation', () => {
  const CODES =
    'celery crustaceans eggs fish gluten lupin milk molluscs mustard peanuts sesame soy sulphites tree_nuts';

  it('names every allergen of every line, contained or possible', () => {
    const codes = CODES.split(' ');
    const lines = codes.map((code, i) =>
      line({ name: `Cake ${i}`, contains: [code], may_contain: codes.slice(i + 1) }),
    );
    const mail = orderConfirmation(changed({ lines }));
    for (const source of [mail.text, seen(mail.html)]) {
      for (const [i, code] of codes.entries()) {
        const own = source.slice(source.indexOf(`Cake ${i} `), source.indexOf(`Cake ${i + 1} `) + 1 || undefined);
        const words = [code, ...codes.slice(i + 1)].map((one) => one.replace('_', ' '));
        for (const word of words) expect(own).toContain(word);
      }
    }
  });

  it('repeats every choice, the words on the cake, the window, the address, the note and the sums as agreed', () => {
    const { order } = sampleOrder();
    const mail = orderConfirmation(sampleOrder());
    const facts = [
      ...order.lines.flatMap((one) => [one.name, one.inscription as string, ...one.choices]),
      ...order.address_lines,
      ...order.note.split('\n'),
      ...[order.items, order.delivery, order.total, order.paid].map(moneyText),
      order.payment_words,
    ];
    for (const fact of facts) {
      expect(mail.text).toContain(fact);
      expect(seen(mail.html)).toContain(fact);
    }
    expect(mail.text).toContain(order.window.text);
    expect(mail.html).toContain(`datetime="${order.window.starts_at}/${order.window.ends_at}"`);
  });

  it('brings small drawings of the first lines only, however long the order is', () => {
    const mail = orderConfirmation(
      changed({ lines: Array.from({ length: 40 }, (_, i) => line({ name: `Cake ${i}` })) }),
    );
    expect(mail.drawings).toHaveLength(7);
    expect(mail.html.length).toBeLessThan(100_000);
  });

  it('is whole for an order without lines, words, note or address', () => {
    const mail = orderConfirmation(changed({ lines: [], note: '', address_lines: [] }));
    expect(mail.drawings).toEqual([]);
    expect(mail.html).not.toContain('undefined');
    expect(mail.text).not.toMatch(/undefined|null/);
  });
});

/** The tags without what stands in quotes, so that a value that left its quotes makes a tag of its own. */
const tagsOf = (source: string) => source.replace(/"[^"]*"/g, '').match(/<[^>]+>/g) ?? [];
const ourTags = new Set(templates.flatMap(([, { template, data }]) => tagsOf(template(data).html)));

describe('hostile values', () => {
  const EVIL =
    '"><script>alert(1)</script><img src=x onerror=alert(1)>\r\nBcc: victim@example.com\nTotal: ₹0.00\u202egnp.exe\u2066\u0000';

  const hostile = (): OrderEmail => ({
    shop: { name: EVIL, url: 'javascript:alert(1)', support_email: EVIL },
    customer: { name: EVIL, email: EVIL, phone: EVIL },
    order: {
      ...sampleOrder().order,
      number: EVIL,
      status_words: EVIL,
      window: { text: EVIL, starts_at: EVIL, ends_at: EVIL, timezone: EVIL },
      address_lines: [EVIL],
      store: { name: EVIL, phone: EVIL, address: EVIL },
      lines: [
        line({ name: EVIL, choices: [EVIL], inscription: EVIL, contains: [EVIL], may_contain: [EVIL], diets: [EVIL] }),
      ],
      payment_words: EVIL,
      note: EVIL,
      reason: EVIL,
      change: {
        message: EVIL,
        differences: [{ what: EVIL, from: EVIL, to: EVIL }],
        total_before: sampleOrder().order.total,
        total_after: sampleOrder().order.items,
        refund: sampleOrder().order.items,
        due: null,
        until: EVIL,
        decline_if_refused: false,
        keep_url: 'javascript:alert(1)',
      },
    },
    action: { label: EVIL, url: 'javascript:alert(1)' },
  });

  it.each(templates)('can’t leave their place in %s', (_name, { template }) => {
    const mail = template(hostile());
    expect(tagsOf(mail.html).filter((tag) => !ourTags.has(tag))).toEqual([]);
    expect(/(href|src)="(?!https?:|mailto:|tel:|cid:|#)/.test(mail.html)).toBe(false);
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.subject.length).toBeLessThanOrEqual(120);
    expect(mail.text).not.toMatch(/^(Bcc|Total: ₹0\.00)/m);
    for (const part of [mail.subject, mail.html, mail.text])
      expect(part).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066\u2067]/u);
  });

  it('keep the joiners that Indic scripts and emoji are spelled with', () => {
    const name = 'क्‍ष 👩‍🍳';
    expect(orderConfirmation(changed({ lines: [line({ name })] })).html).toContain(name);
  });

  it('written from right to left do not reorder the plain text around them', () => {
    const mail = orderConfirmation(
      changed({ lines: [line({ name: 'كعكة الفراولة', total: { amount: '10.00', currency: 'INR' } })] }),
    );
    expect(mail.text).toContain('1 × \u2068كعكة الفراولة\u2069  ₹10.00');
    expect(mail.html).toContain('<span dir="auto">كعكة الفراولة</span>');
  });
});

describe('the words', () => {
  it('format money exactly, by the digits of its currency', () => {
    expect(moneyText({ amount: '125000.00', currency: 'INR' })).toBe('₹1,25,000.00');
    expect(moneyText({ amount: '999999999999.99', currency: 'INR' })).toBe('₹9,99,99,99,99,999.99');
    expect(moneyText({ amount: '1500', currency: 'JPY' })).toBe('JP¥1,500');
  });

  it('cut a long subject between what people see as characters', () => {
    expect(subjectLine('👩‍🍳'.repeat(60)).replace('…', '')).toBe('👩‍🍳'.repeat(23));
  });

  it('escape whatever is put into an html literal', () => {
    expect(html`<p title="${'"'}">${['<b>', html`<i>${'&'}</i>`]}${null}${false}${0}</p>`.source).toBe(
      '<p title="&quot;">&lt;b&gt;<i>&amp;</i>0</p>',
    );
  });
});
