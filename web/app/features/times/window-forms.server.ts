import { textOf } from '../../lib/forms.ts';
import { ProblemError } from '../../lib/problem.ts';
import { numberFrom } from './forms.server.ts';
import { makeWindows } from './make-windows.ts';
import { fromField, type Times, type WindowOfWeek } from './times.ts';

type Read = { windows: WindowOfWeek[]; fields: Record<string, string> };

const MOST_ROWS = 60;

const fulfilmentOf = (text: string | undefined): WindowOfWeek['fulfilment'] =>
  text === 'delivery' || text === 'pickup' ? text : 'both';

const termsFrom = (form: FormData, row: string, currency: string) => ({
  fulfilment: fulfilmentOf(textOf(form, `fulfilment${row}`)),
  price: { amount: textOf(form, `price${row}`) ?? '0', currency },
  capacity_units: numberFrom(form, `units${row}`),
});

/** The week with the windows of one weekday as they were written, on that day and on those that it is copied to. */
export function windowsFrom(form: FormData, times: Times): Read {
  const weekday = Number(form.get('weekday'));
  const written: { row: string; window: Omit<WindowOfWeek, 'weekday'> }[] = [];
  for (let i = 0; i < MOST_ROWS; i++) {
    const row = `-${i}`;
    const [starts, ends] = [textOf(form, `starts${row}`), textOf(form, `ends${row}`)];
    if ((!starts && !ends) || form.has(`remove${row}`)) continue;
    const window = { starts: starts ?? '', ends: ends ? fromField(ends) : '', ...termsFrom(form, row, times.currency) };
    written.push({ row, window });
  }
  return weekWith(times, [weekday, ...daysFrom(form)], written);
}

/** The week with windows made one after the other, instead of those that the chosen weekdays have. */
export function madeWindows(form: FormData, times: Times): Read {
  const minutes = numberFrom(form, 'minutes') ?? 0;
  const span = { from: textOf(form, 'from') ?? '', to: textOf(form, 'to') ?? '', minutes };
  const made = makeWindows(span);
  if (made.length === 0) throw refused('minutes', 'No window of this length fits between these times.');
  if (daysFrom(form).length === 0) throw refused('days', 'Choose at least one weekday.');
  const terms = termsFrom(form, '', times.currency);
  const written = made.map((window) => ({ row: '', window: { ...window, ...terms } }));
  return weekWith(times, daysFrom(form), written);
}

const refused = (field: string, message: string) =>
  new ProblemError({
    title: 'Not possible',
    status: 422,
    code: 'web/no-windows',
    detail: message,
    errors: [{ field, message }],
  });

const daysFrom = (form: FormData) => form.getAll('days').map(Number);

function weekWith(
  times: Times,
  weekdays: readonly number[],
  written: readonly { row: string; window: Omit<WindowOfWeek, 'weekday'> }[],
): Read {
  const windows = times.windows.filter((window) => !weekdays.includes(window.weekday));
  const fields: Record<string, string> = {};
  for (const weekday of new Set(weekdays)) {
    for (const { row, window } of written) {
      for (const part of ['starts', 'ends', 'price', 'fulfilment'])
        fields[`windows.${windows.length}.${part}`] = `${part}${row}`;
      fields[`windows.${windows.length}.price.amount`] = `price${row}`;
      fields[`windows.${windows.length}.capacity_units`] = `units${row}`;
      windows.push({ weekday, ...window });
    }
  }
  return { windows, fields };
}
