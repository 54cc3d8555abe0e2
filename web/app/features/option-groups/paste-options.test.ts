import { describe, expect, it } from 'vitest';
import { changeDraft } from './change-draft.ts';
import { pastedOptions } from './paste-options.ts';
import { readPrice, writePrice } from './price-text.ts';
import { draftFrom } from './templates.ts';

const paste = (text: string) =>
  pastedOptions(text, 'INR').map(({ name, price, price_mode }) => [name, price, price_mode].join('|'));

describe('a pasted list', () => {
  it('becomes an option a line, the number at the end its price', () => {
    expect(
      paste(
        'Chocolate 50\n\n- Belgian chocolate – ₹1,120.50\n3. Vanilla\r\nRush hour: +10%\nSeven layers\nNutella\tRs. 80\nNo nuts -20',
      ),
    ).toEqual([
      'Chocolate|50|flat',
      'Belgian chocolate|1120.50|flat',
      'Vanilla||flat',
      'Rush hour|10|percent',
      'Seven layers||flat',
      'Nutella|80|flat',
      'No nuts|-20|flat',
    ]);
  });
  it('takes the place of rows that nobody filled, each with a key of its own', () => {
    const draft = changeDraft(draftFrom(null), { type: 'paste', text: 'A 1\nB 2\nC', currency: 'INR' });
    expect(draft.options.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(new Set(draft.options.map(({ key }) => key)).size).toBe(3);
  });
});

describe('a price', () => {
  it('is read as people type it and written as short as it can be', () => {
    expect(['50', '₹1,200', '12.5', '-20', '+5', '', '.5'].map((text) => readPrice(text, 'flat', 'INR'))).toEqual([
      5000, 120_000, 1250, -2000, 500, 0, 50,
    ]);
    expect(['x', '1.234', '1..2', '₹'].map((text) => readPrice(text, 'flat', 'INR'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(readPrice('500', 'flat', 'JPY')).toBe(500);
    expect(writePrice(-2050, 'flat', 'INR')).toBe('-20.50');
    expect(writePrice(1250, 'percent', 'INR')).toBe('12.5');
  });
});

describe('a draft that is changed', () => {
  const draft = draftFrom('sizes');
  const names = (options: { name: string }[]) => options.map(({ name }) => name);
  it('moves, copies, removes and brings back its options', () => {
    const [first, second] = draft.options;
    if (!first || !second) throw new Error('sizes has options');
    expect(names(changeDraft(draft, { type: 'move', from: 0, to: 1 }).options).slice(0, 2)).toEqual(['18 cm', '15 cm']);
    expect(changeDraft(draft, { type: 'move', from: 0, to: 9 })).toEqual(draft);
    const copied = changeDraft(draft, { type: 'duplicate', key: first.key });
    expect(copied.options[1]).toMatchObject({ name: '15 cm (copy)', is_default: false });
    const removed = changeDraft(draft, { type: 'remove', key: second.key });
    expect(names(removed.options)).not.toContain('18 cm');
    expect(changeDraft(removed, { type: 'restore', option: second, at: 1 })).toEqual(draft);
  });
  it('keeps one default where customers choose one', () => {
    const key = draft.options[2]?.key ?? 0;
    const next = changeDraft(draft, { type: 'option', key, fields: { is_default: true } });
    expect(next.options.filter(({ is_default }) => is_default).map((option) => option.key)).toEqual([key]);
  });
});
