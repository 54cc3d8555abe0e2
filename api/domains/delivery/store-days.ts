import { Temporal } from 'temporal-polyfill';

/** A store's calendar days ('YYYY-MM-DD') and wall-clock times ('HH:MM:SS') against instants (milliseconds). */

const DAY_MS = 86_400_000;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from one to the other. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** 1 is Monday (ISO 8601). */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;

/** '09:30:00' → 34 200 000; '24:00:00', the end of the day, is a time too. */
export function timeMs(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** The day and the milliseconds since midnight that a clock on the store's wall shows. */
export function localTime(at: number, timezone: string): { day: string; ms: number } {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone);
  const { hour, minute, second, millisecond } = local;
  return { day: local.toPlainDate().toString(), ms: ((hour * 60 + minute) * 60 + second) * 1000 + millisecond };
}

type DayClock = { starts: number; isEven: boolean };

// The zone database takes 10 µs a question, and every page with windows asks hundreds about the same few days.
const dayClocks = new Map<string, DayClock>();
const MAX_DAY_CLOCKS = 20_000;

function dayClock(day: string, timezone: string): DayClock {
  const key = day + timezone;
  const known = dayClocks.get(key);
  if (known) return known;
  const start = Temporal.PlainDate.from(day).toZonedDateTime(timezone);
  const isEven = start.toPlainDateTime().toString() === `${day}T00:00:00` && start.hoursInDay === 24;
  const clock = { starts: start.epochMilliseconds, isEven };
  if (dayClocks.size >= MAX_DAY_CLOCKS) dayClocks.clear();
  dayClocks.set(key, clock);
  return clock;
}

/** The instant at which the store's day begins. */
export const startOfDay = (day: string, timezone: string): number => dayClock(day, timezone).starts;

/**
 * From one wall-clock time to another, as instants. In the night in which clocks go forward, a start in the skipped hour
 * does not exist (null), and an end in it keeps the length. In the night in which they go back, a doubled time means its
 * first passing.
 */
export function spanOfDay(day: string, timezone: string, from: string, to: string): [number, number] | null {
  const { starts, isEven } = dayClock(day, timezone);
  if (isEven) return [starts + timeMs(from), starts + timeMs(to)];
  const start = zoned(day, timezone, from);
  if (start.toPlainDateTime().toString() !== plain(day, from).toString()) return null;
  return [start.epochMilliseconds, zoned(day, timezone, to).epochMilliseconds];
}

const plain = (day: string, time: string) =>
  Temporal.PlainDateTime.from(`${day}T00:00:00`).add({ milliseconds: timeMs(time) });

const zoned = (day: string, timezone: string, time: string) => plain(day, time).toZonedDateTime(timezone);
