import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { type FieldError, invalidField, notFound, Refused } from '../../platform/errors.ts';
import { toMinor, toMoney } from '../../platform/money.ts';
import { WORK_KINDS } from '../designs/option-groups.ts';
import { checkHours, checkWindows } from './check-times.ts';
import type { WorkLimits } from './day-limits.ts';
import { hhmm, limitsOut } from './read-times.service.ts';
import { type Save, type SavedTimes, saveTimes } from './save-times.ts';
import type { ClosureBody, HoursBody, LimitsBody, WindowsBody } from './times.schema.ts';
import * as rows from './times.sql.ts';
import type { TimetableWindow } from './timetable.ts';

type Of<Body extends z.ZodType> = Save & z.infer<Body>;

/**
 * Replaces the week's opening hours. Refuses 'delivery/hours-over-midnight' and 'delivery/hours-overlap' (422) with every
 * wrong field; and as `saveTimes` does.
 */
export function saveHours(context: Context, { hours, ...save }: Of<typeof HoursBody>): Promise<SavedTimes> {
  checkHours(hours);
  return saveTimes(context, save, async (trx, before) => {
    await rows.replaceHours(trx, save.store_id, hours);
    return {
      action: 'hours.changed',
      subject_id: save.store_id,
      subject_name: 'Opening hours',
      before: { hours: hoursInWords(before.hours) },
      after: { hours: hoursInWords(hours) },
    };
  });
}

/**
 * Replaces the week's windows. Refuses 'delivery/window-ends-first', 'delivery/windows-start-together' and 'delivery/window-price'
 * (422) with every wrong field; and as `saveTimes` does.
 */
export async function saveWindows(context: Context, { windows, ...save }: Of<typeof WindowsBody>): Promise<SavedTimes> {
  checkWindows(windows);
  return saveTimes(context, save, async (trx, before) => {
    const priced = pricedWindows(windows, before.currency);
    await rows.replaceWindows(trx, save.store_id, priced);
    return {
      action: 'windows.changed',
      subject_id: save.store_id,
      subject_name: 'Windows',
      before: { windows: windowsInWords(before.windows, before.currency) },
      after: { windows: windowsInWords(priced, before.currency) },
    };
  });
}

/**
 * Units a day and a window, kinds of work, and how soon and how far ahead. Refuses 'delivery/furthest-before-earliest' and
 * 'delivery/weekday-twice' (422); and as `saveTimes` does.
 */
export function saveLimits(context: Context, { actor, store_id, version, ...limits }: Of<typeof LimitsBody>) {
  const { work, work_by_weekday, ...plain } = limits;
  if (plain.earliest_days > plain.furthest_days)
    throw invalidField(
      'delivery/furthest-before-earliest',
      'furthest_days',
      'The furthest day comes before the earliest one: nobody could order. Make it larger.',
    );
  if (new Set(work_by_weekday.map(({ weekday }) => weekday)).size < work_by_weekday.length)
    throw invalidField('delivery/weekday-twice', 'work_by_weekday', 'Name each weekday once.');
  const byWeekday = work_by_weekday.map(({ weekday, ...own }) => [String(weekday), onlyGiven(own)] as const);
  const stored = {
    ...plain,
    work_limits: onlyGiven(work),
    work_limits_by_weekday: Object.fromEntries(byWeekday.filter(([, own]) => Object.keys(own).length > 0)),
  };
  return saveTimes(context, { actor, store_id, version }, async (trx, before) => {
    await rows.updateLimits(trx, store_id, stored);
    return {
      action: 'limits.changed',
      subject_id: store_id,
      subject_name: 'Limits and ordering',
      before: limitsOut(before),
      after: limitsOut({ ...before, ...stored }),
    };
  });
}

/** Refuses 'delivery/closure-ends-first' (422); and as `saveTimes` does. */
export function addClosure(context: Context, { actor, store_id, version, ...dates }: Of<typeof ClosureBody>) {
  checkDates(dates);
  return saveTimes(context, { actor, store_id, version }, async (trx) => {
    const subject_id = await rows.insertClosure(trx, store_id, dates);
    return { action: 'closure.added', subject_id, subject_name: dates.reason, after: dates };
  });
}

/** Refuses 'delivery/unknown-closure' (404), 'delivery/closure-ends-first' (422); and as `saveTimes` does. */
export function changeClosure(context: Context, change: Of<typeof ClosureBody> & { id: number }) {
  const { actor, store_id, version, id, ...dates } = change;
  checkDates(dates);
  return saveTimes(context, { actor, store_id, version }, async (trx) => {
    const before = (await rows.findClosure(trx, { store_id, id })) ?? refuseClosure();
    await rows.updateClosure(trx, id, dates);
    return { action: 'closure.changed', subject_id: id, subject_name: dates.reason, before, after: dates };
  });
}

/** Refuses 'delivery/unknown-closure' (404); and as `saveTimes` does. */
export function removeClosure(context: Context, { id, ...save }: Save & { id: number }) {
  return saveTimes(context, save, async (trx) => {
    const before = (await rows.findClosure(trx, { store_id: save.store_id, id })) ?? refuseClosure();
    await rows.deleteClosure(trx, id);
    return { action: 'closure.removed', subject_id: id, subject_name: before.reason, before };
  });
}

const refuseClosure = (): never => {
  throw notFound('delivery/unknown-closure', 'There is no such closure. Perhaps it was removed already.');
};

function checkDates({ starts_on, ends_on }: { starts_on: string; ends_on: string }): void {
  if (ends_on < starts_on)
    throw invalidField('delivery/closure-ends-first', 'ends_on', 'The last day comes before the first one.');
}

/** Kinds that are limited, without the others. */
export const onlyGiven = (work: WorkLimits): Partial<WorkLimits> =>
  Object.fromEntries(WORK_KINDS.flatMap((kind) => (work[kind] === null ? [] : [[kind, work[kind]]])));

function pricedWindows(windows: z.infer<typeof WindowsBody>['windows'], currency: string): TimetableWindow[] {
  const errors: FieldError[] = [];
  const priced = windows.map(({ price, ...window }, i) => {
    const minor = price === null ? 0 : price.currency === currency ? toMinor(price.amount, currency) : null;
    const message = `Write an amount such as ${toMoney(5000, currency).amount} in ${currency}.`;
    if (minor === null) errors.push({ field: `windows.${i}.price`, code: 'delivery/window-price', message });
    return { ...window, price_minor: minor ?? 0 };
  });
  if (errors[0]) throw new Refused('delivery/window-price', errors[0].message, { status: 422, errors });
  return priced;
}

const hoursInWords = (hours: readonly rows.Hours[]) =>
  hours
    .toSorted((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens))
    .map(({ weekday, opens, closes }) => `${DAYS[weekday - 1]} ${hhmm(opens)}–${hhmm(closes)}`);

const windowsInWords = (windows: readonly TimetableWindow[], currency: string) =>
  windows
    .toSorted((a, b) => a.weekday - b.weekday || a.starts.localeCompare(b.starts))
    .map(({ weekday, starts, ends, fulfilment, price_minor, capacity_units }) =>
      [
        `${DAYS[weekday - 1]} ${hhmm(starts)}–${hhmm(ends)}`,
        ...(fulfilment === 'both' ? [] : [fulfilment]),
        ...(price_minor > 0 ? [`${toMoney(price_minor, currency).amount} ${currency}`] : []),
        ...(capacity_units === null ? [] : [`${capacity_units} units`]),
      ].join(', '),
    );

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
