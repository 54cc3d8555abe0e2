import type { Timetable } from './timetable.ts';
import { judgeWindow, type Load, possibleWindows, type WindowNeed } from './windows.ts';

export const NOTHING: Load = { days: new Map(), work: new Map(), windows: new Map() };

/** Asked on a Wednesday, 09:00 in Bengaluru, when nothing else is said. */
export const need = (changes: Partial<Omit<WindowNeed, 'now'>> & { now?: string } = {}): WindowNeed => ({
  fulfilment: 'delivery',
  units: 1,
  lead_time_minutes: 0,
  ...changes,
  now: new Date(changes.now ?? '2026-11-25T09:00:00+05:30'),
});

export const earliest = (timetable: Timetable, asked: WindowNeed, load = NOTHING) => {
  const window = possibleWindows(timetable, load, asked).earliest;
  return window && `${window.day} ${window.label.slice(0, 5)}`;
};
export const dayOf = (timetable: Timetable, day: string, asked = need(), load = NOTHING) => {
  const found = possibleWindows(timetable, load, { ...asked, from_day: day, days: 1 }).days[0];
  if (found?.day !== day) throw new Error(`${day} is not listed`);
  return found;
};
export const why = (timetable: Timetable, startsAt: string, asked = need(), load = NOTHING) => {
  const judged = judgeWindow(timetable, load, asked, new Date(startsAt));
  return 'day' in judged ? judged.reason : judged.text;
};
