import { textOf } from '../../lib/forms.ts';
import { fromField, type Limits, WEEK, type Work } from './times.ts';

/** Rows of a form: `opens-3-0` is the first span of Wednesday. Enough for any day that a person would write down. */
const MOST_ROWS = 6;

/** Blank is nothing; what is no number goes on as it is not one, for the API to refuse with its own words. */
export function numberFrom(form: FormData, name: string): number | null {
  const text = textOf(form, name);
  return text === undefined ? null : Number(text);
}

const needed = (form: FormData, name: string): number => numberFrom(form, name) ?? Number.NaN;

type Span = { weekday: number; opens: string; closes: string };

/** The week as it was written, or with one weekday copied to others; and which field of the page each place is. */
export function hoursFrom(form: FormData): { hours: Span[]; fields: Record<string, string> } {
  const copies = form.has('copy') ? form.getAll('copy-to').map(Number) : [];
  const from = Number(form.get('copy-from'));
  const hours: Span[] = [];
  const fields: Record<string, string> = {};
  for (const weekday of WEEK) {
    const source = copies.includes(weekday) ? from : weekday;
    for (let row = 0; row < MOST_ROWS; row++) {
      const [opens, closes] = [textOf(form, `opens-${source}-${row}`), textOf(form, `closes-${source}-${row}`)];
      if (!opens && !closes) continue;
      fields[`hours.${hours.length}.opens`] = `opens-${source}-${row}`;
      fields[`hours.${hours.length}.closes`] = `closes-${source}-${row}`;
      hours.push({ weekday, opens: opens ?? '', closes: closes ? fromField(closes) : '' });
    }
  }
  return { hours, fields };
}

const workFrom = (form: FormData, suffix = ''): Work => ({
  oven: numberFrom(form, `oven${suffix}`),
  assembly: numberFrom(form, `assembly${suffix}`),
  decoration: numberFrom(form, `decoration${suffix}`),
});

export const limitsFrom = (form: FormData, now: Limits): Limits => ({
  ...now,
  day_capacity_units: needed(form, 'day_capacity_units'),
  window_capacity_units: needed(form, 'window_capacity_units'),
  work: workFrom(form),
  work_by_weekday: WEEK.map((weekday) => ({ weekday, ...workFrom(form, `-${weekday}`) })),
});

const UNIT_MINUTES: Record<string, number> = { minutes: 1, hours: 60, days: 1440 };

export const orderingFrom = (form: FormData, now: Limits): Limits => ({
  ...now,
  cut_off: textOf(form, 'cut_off') ?? null,
  lead_time_minutes: needed(form, 'lead_time_minutes') * (UNIT_MINUTES[textOf(form, 'lead_unit') ?? ''] ?? 1),
  earliest_days: needed(form, 'earliest_days'),
  furthest_days: needed(form, 'furthest_days'),
});

export const closureFrom = (form: FormData) => {
  const starts_on = textOf(form, 'starts_on') ?? '';
  return { starts_on, ends_on: textOf(form, 'ends_on') ?? starts_on, reason: textOf(form, 'reason') ?? '' };
};

export const dateFrom = (form: FormData) => ({
  closed_reason: form.has('is_closed') ? (textOf(form, 'closed_reason') ?? 'Closed that day') : null,
  capacity_units: numberFrom(form, 'capacity_units'),
  work: workFrom(form),
  windows: [...form.keys()].flatMap((name) => {
    const starts = /^window-(\d{2}:\d{2})$/.exec(name)?.[1];
    const units = numberFrom(form, name);
    return starts && units !== null ? [{ starts, capacity_units: units }] : [];
  }),
});
