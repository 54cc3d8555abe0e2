import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { HOURS, timesEditing, WINDOWS } from './test-times.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const { put, asUsual } = timesEditing(() => t);
beforeEach(asUsual);

describe('opening hours', () => {
  const monday = (...spans: string[]) =>
    put('hours', {
      hours: spans.map((span) => ({ weekday: 1, opens: span.slice(0, 5), closes: span.slice(6) })),
    });

  it('may have breaks, touch, and end at the end of the day', async () => {
    const { status, body } = await monday('09:00-12:00', '12:00-15:00', '18:00-24:00');
    expect(status).toBe(200);
    expect(body.hours.map(({ closes }: { closes: string }) => closes)).toEqual(['12:00', '15:00', '24:00']);
  });

  it('over midnight are refused with how to write them', async () => {
    const { status, body } = await monday('18:00-02:00');
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      {
        field: 'hours.0.closes',
        code: 'delivery/hours-over-midnight',
        message: 'A day ends at midnight: write 18:00–24:00 on Monday and 00:00–02:00 on Tuesday.',
      },
    ]);
    expect((await monday('18:00-00:00')).body.detail).toBe('A day ends at midnight: write 18:00–24:00 on Monday.');
  });

  it('that cover the same time twice are refused', async () => {
    for (const spans of [
      ['09:00-12:00', '11:00-15:00'],
      ['11:00-15:00', '09:00-12:00'],
      ['09:00-12:00', '09:00-12:00'],
    ])
      expect((await monday(...spans)).body.errors).toMatchObject([{ code: 'delivery/hours-overlap' }]);
  });

  it('that leave windows outside say so once', async () => {
    const hours = HOURS.map((span) => (span.weekday === 2 ? { ...span, closes: '17:00' } : span));
    const { body } = await put('hours', { hours });
    expect(body.warnings.map(({ text }: { text: string }) => text)).toEqual([
      'The window Tuesday 16:00–18:00 lies outside the opening hours, so customers can’t choose it.',
      'The window Tuesday 18:00–20:00 lies outside the opening hours, so customers can’t choose it.',
    ]);
    expect((await put('hours', { hours })).body.warnings).toEqual([]);
  });
});

describe('windows', () => {
  const windows = (...list: object[]) => put('windows', { windows: list.map((w) => ({ weekday: 1, ...w })) });

  it('have a price and a limit of their own', async () => {
    const price = { amount: '49.50', currency: 'INR' };
    const { body } = await windows({
      starts: '10:00',
      ends: '12:00',
      fulfilment: 'delivery',
      price,
      capacity_units: 5,
    });
    expect(body.windows).toEqual([
      { weekday: 1, starts: '10:00', ends: '12:00', fulfilment: 'delivery', price, capacity_units: 5 },
    ]);
    const wrong = await windows({ starts: '10:00', ends: '12:00', price: { amount: '1.555', currency: 'INR' } });
    expect(wrong.body.errors).toMatchObject([{ field: 'windows.0.price', code: 'delivery/window-price' }]);
  });

  it('may overlap, but start together for different customers only', async () => {
    const ten = { starts: '10:00', ends: '12:00' };
    expect((await windows(ten, { starts: '12:00', ends: '14:00' })).status).toBe(200);
    expect((await windows({ ...ten, fulfilment: 'delivery' }, { ...ten, fulfilment: 'pickup' })).status).toBe(200);
    expect((await windows(ten, { ...ten, fulfilment: 'pickup' })).body.errors).toMatchObject([
      { field: 'windows.1.starts', code: 'delivery/windows-start-together' },
    ]);
    expect((await windows(ten, { starts: '11:00', ends: '13:00' })).status).toBe(200);
    expect((await windows({ starts: '12:00', ends: '10:00' })).body.code).toBe('delivery/window-ends-first');
  });

  it('that a weekday lacks although it is open are missed', async () => {
    const { body } = await put('windows', { windows: WINDOWS.filter(({ weekday }) => weekday !== 7) });
    expect(body.warnings).toMatchObject([{ code: 'no_windows', text: expect.stringMatching(/^Sunday is open, but/) }]);
  });
});
