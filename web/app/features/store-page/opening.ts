import { shortDay } from '../find/day-words.ts';

/** Wall-clock times of one weekday, 1 is Monday; a day may have several, or none. */
export type Hours = { weekday: number; opens: string; closes: string };
export type Closure = { starts_on: string; ends_on: string; reason: string };
type Calendar = { hours: readonly Hours[]; closures: readonly Closure[]; timezone: string };

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Whether somebody is there now, and until or from when, on the store's own wall. */
export function openingNow({ hours, closures, timezone }: Calendar, now: Date): { isOpen: boolean; words: string } {
  const { day, weekday, time } = wallClock(now, timezone);
  const closure = closures.find(({ starts_on, ends_on }) => starts_on <= day && day <= ends_on);
  if (closure) return { isOpen: false, words: `Closed until ${shortDay(closure.ends_on)}: ${closure.reason}` };
  const todays = on(hours, weekday);
  const open = todays.find(({ opens, closes }) => opens <= time && time < closes);
  if (open) return { isOpen: true, words: `Open until ${clock(open.closes)}` };
  const later = todays.find(({ opens }) => time < opens);
  if (later) return { isOpen: false, words: `Opens today at ${clock(later.opens)}` };
  for (let ahead = 1; ahead <= 7; ahead++) {
    const next = ((weekday - 1 + ahead) % 7) + 1;
    const [first] = on(hours, next);
    if (first) return { isOpen: false, words: `Opens ${nameOf(next, ahead)} at ${clock(first.opens)}` };
  }
  return { isOpen: false, words: 'Makes to order only' };
}

const nameOf = (weekday: number, ahead: number) => (ahead === 1 ? 'tomorrow' : `on ${WEEKDAYS[weekday - 1]}`);

const on = (hours: readonly Hours[], weekday: number) =>
  hours.filter((one) => one.weekday === weekday).toSorted((a, b) => a.opens.localeCompare(b.opens));

/** "9 am – 9 pm", "9 am – 1 pm, 4–9 pm" or "Closed" for each weekday, Monday first. */
export const weekWords = (hours: readonly Hours[]): { day: string; words: string }[] =>
  WEEKDAYS.map((day, index) => ({
    day,
    words:
      on(hours, index + 1)
        .map(({ opens, closes }) => `${clock(opens)} – ${clock(closes)}`)
        .join(', ') || 'Closed',
  }));

/** "19:30" → "7:30 pm" */
export function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${hour % 24 < 12 ? 'am' : 'pm'}`;
}

/** Formatters are dear to make and cheap to keep; there are few zones. */
const walls = new Map<string, Intl.DateTimeFormat>();

function wallOf(timezone: string): Intl.DateTimeFormat {
  const wall =
    walls.get(timezone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
  walls.set(timezone, wall);
  return wall;
}

/** Today in the store's calendar, its weekday, and the time on its wall as HH:MM. */
export function wallClock(now: Date, timezone: string): { day: string; weekday: number; time: string } {
  const part = Object.fromEntries(
    wallOf(timezone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${part.year}-${part.month}-${part.day}`;
  return { day, weekday: new Date(`${day}T00:00:00Z`).getUTCDay() || 7, time: `${part.hour}:${part.minute}` };
}
