/** India has one zone and no daylight saving: the town's wall clock is UTC+05:30 all year. */
const OFFSET_MS = 5.5 * 3_600_000;
const DAY_MS = 86_400_000;

export const today = (now: Date): string => new Date(now.getTime() + OFFSET_MS).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** 1 is Monday. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;

/** The instant at which the town's clocks show `hour` (14.5 is half past two) on `day`. */
export const at = (day: string, hour: number): Date => new Date(Date.parse(day) + hour * 3_600_000 - OFFSET_MS);

export const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

export const earlier = (a: Date, b: Date): Date => new Date(Math.min(a.getTime(), b.getTime()));

const WAKES = 8;

/** Before eight in the morning: the evening before instead, when people choose cakes. */
export function awake(instant: Date): Date {
  const day = today(instant);
  return instant < at(day, WAKES) ? minutesAfter(at(addDays(day, -1), 20), (instant.getTime() / 60_000) % 89) : instant;
}
