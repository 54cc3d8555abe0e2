import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { invalidField } from '../../platform/errors.ts';
import { dateOut } from './read-times.service.ts';
import { onlyGiven } from './save-times.service.ts';
import { type Save, type SavedTimes, saveTimes } from './save-times.ts';
import { daysBetween, localTime, timeMs } from './store-days.ts';
import type { DateBody } from './times.schema.ts';
import * as rows from './times.sql.ts';
import type { Timetable } from './timetable.ts';

const FURTHEST_DAYS = 400;

/**
 * Makes a date differ from its weekday: closed with a reason, or with limits of its own; whatever is null is as usual.
 * Refuses 'delivery/day-passed', 'delivery/day-too-far' and 'delivery/window-twice' (422); and as `saveTimes` does.
 */
export function saveDate(context: Context, change: Save & { day: string } & z.infer<typeof DateBody>) {
  const { actor, store_id, version, day, windows, work, ...date } = change;
  const stored: rows.StoreDate = {
    day,
    ...date,
    window_limits: Object.fromEntries(
      windows.toSorted((a, b) => timeMs(a.starts) - timeMs(b.starts)).map((w) => [w.starts, w.capacity_units]),
    ),
    work_limits: onlyGiven(work),
  };
  if (new Set(windows.map(({ starts }) => starts)).size < windows.length)
    throw invalidField('delivery/window-twice', 'windows', 'Name each window once.');
  return saveTimes(context, { actor, store_id, version }, async (trx, timetable) => {
    checkDay(context, timetable, day);
    const before = await rows.findDate(trx, store_id, day);
    if (isUsual(stored)) await rows.deleteDate(trx, store_id, day);
    else await rows.saveDateRow(trx, store_id, stored);
    return {
      action: 'day.changed',
      subject_id: store_id,
      subject_name: day,
      before: before ? dateOut(before) : {},
      after: dateOut(stored),
    };
  });
}

const isUsual = ({ closed_reason, capacity_units, window_limits, work_limits }: rows.StoreDate) =>
  closed_reason === null &&
  capacity_units === null &&
  Object.keys(window_limits).length + Object.keys(work_limits).length === 0;

/** The date is as its weekday again, whether it differed or not. Refuses 'delivery/day-passed' (422); and as `saveTimes` does. */
export function resetDate(context: Context, { day, ...save }: Save & { day: string }): Promise<SavedTimes> {
  return saveTimes(context, save, async (trx, timetable) => {
    checkDay(context, timetable, day);
    const before = await rows.findDate(trx, save.store_id, day);
    await rows.deleteDate(trx, save.store_id, day);
    const told = before ? dateOut(before) : {};
    return { action: 'day.reset', subject_id: save.store_id, subject_name: day, before: told, after: {} };
  });
}

function checkDay(context: Context, { timezone }: Timetable, day: string): void {
  const ahead = daysBetween(localTime(context.clock.now().getTime(), timezone).day, day);
  if (ahead < 0) throw invalidField('delivery/day-passed', 'day', 'This day has passed. Choose today or a later one.');
  if (ahead > FURTHEST_DAYS)
    throw invalidField(
      'delivery/day-too-far',
      'day',
      `This day is further than ${FURTHEST_DAYS} days away. Choose a nearer one.`,
    );
}
