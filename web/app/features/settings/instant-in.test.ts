import { expect, test } from 'vitest';
import { instantIn } from './instant-in.ts';

test.each([
  ['2026-11-25T18:30', 'Asia/Kolkata', '2026-11-25T13:00:00.000Z'],
  ['2026-07-01T09:00', 'Europe/London', '2026-07-01T08:00:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-11-01T12:00', 'America/New_York', '2026-11-01T17:00:00.000Z'],
  ['2026-11-25T18:30:20', 'UTC', '2026-11-25T18:30:20.000Z'],
  ['soon', 'UTC', 'soon'],
  ['', 'UTC', ''],
])('%s in %s is %s', (local, zone, instant) => expect(instantIn(local, zone)).toBe(instant));
