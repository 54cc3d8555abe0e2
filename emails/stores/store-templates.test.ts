import { describe, expect, it } from 'vitest';
import type { StoreEmail } from './store-email.ts';
import { sampleStore, storePreviews } from './store-previews.ts';

const tagsOf = (source: string) => source.replace(/"[^"]*"/g, '').match(/<[^>]+>/g) ?? [];
const templates = Object.entries(storePreviews);
const ourTags = new Set(templates.flatMap(([, { template, data }]) => tagsOf(template(data).html)));

const EVIL = '"><script>alert(1)</script>\r\nBcc: victim@example.com\u202egnp.exe\u0000';
const hostile = (): StoreEmail => ({
  ...sampleStore(),
  shop: { name: EVIL, url: 'javascript:alert(1)', support_email: EVIL },
  reader: { name: EVIL },
  store: { name: EVIL, kind: EVIL, city: EVIL },
  by: EVIL,
  action: { label: EVIL, url: 'javascript:alert(1)' },
  reason: EVIL,
  role: EVIL,
  until: EVIL,
});

describe.each(templates)('%s', (_name, { template, data }) => {
  const mail = template(data);

  it('has a subject of one line, its action in both parts, and no exclamation mark', () => {
    expect(mail.subject).toMatch(/^[^\r\n]{10,120}$/);
    expect(mail.html).toContain(`href="${data.action.url}"`);
    expect(mail.text).toContain(data.action.url);
    expect(`${mail.subject}${mail.text}`).not.toMatch(/!|undefined|null/);
  });

  it('names the store, the shop and where to get help, and gives the whole reason', () => {
    for (const words of [data.store.name, 'SweetSpot', 'help@sweetspot.example']) expect(mail.text).toContain(words);
    for (const line of data.reason?.split('\n') ?? []) {
      expect(mail.text).toContain(`> ${line}`);
      expect(mail.html).toContain(line);
    }
  });

  it('keeps hostile values in their place', () => {
    const evil = template(hostile());
    expect(tagsOf(evil.html).filter((tag) => !ourTags.has(tag) && !/^<br>$/.test(tag))).toEqual([]);
    expect(evil.html).not.toMatch(/href="(?!https?:|mailto:|#)/);
    expect(evil.subject).not.toMatch(/[\r\n]/);
    expect(evil.text).not.toMatch(/^Bcc/m);
  });
});
