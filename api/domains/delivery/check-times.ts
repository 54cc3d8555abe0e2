import { type FieldError, Refused } from '../../platform/errors.ts';
import { timeMs } from './store-days.ts';

type Span = { weekday: number; from: string; to: string };

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const nameOf = (weekday: number) => WEEKDAYS[weekday - 1] ?? '';
const next = (weekday: number) => (weekday % 7) + 1;

/** Opening hours that end before they begin, or cover the same time twice. Hours that touch are fine. */
export function checkHours(hours: readonly { weekday: number; opens: string; closes: string }[]): void {
  const spans = hours.map(({ weekday, opens, closes }): Span => ({ weekday, from: opens, to: closes }));
  refuse([
    ...spans.flatMap((span, i) => {
      if (span.from < span.to) return [];
      const { weekday, from, to } = span;
      const message =
        from === to
          ? 'Opening and closing are the same time. Leave these hours out where the day is closed, or write 00:00 to 24:00.'
          : `A day ends at midnight: write ${from}–24:00 on ${nameOf(weekday)}${to === '00:00' ? '' : ` and 00:00–${to} on ${nameOf(next(weekday))}`}.`;
      return [{ field: `hours.${i}.closes`, code: 'delivery/hours-over-midnight', message }];
    }),
    ...overlaps(spans, () => true).map(([i, other]) => ({
      field: `hours.${i}.opens`,
      code: 'delivery/hours-overlap',
      message: `${nameOf(other.weekday)} is open ${other.from}–${other.to} already. Join the two, or leave a break between them.`,
    })),
  ]);
}

type WindowSpan = { weekday: number; starts: string; ends: string; fulfilment: 'delivery' | 'pickup' | 'both' };

/**
 * Windows that end before they begin, or cover the same time twice for the same customers: deliveries beside collections
 * are fine, since nobody has both to choose from.
 */
export function checkWindows(windows: readonly WindowSpan[]): void {
  const spans = windows.map(({ weekday, starts, ends }): Span => ({ weekday, from: starts, to: ends }));
  const areForSame = (a: number, b: number) => {
    const [one, other] = [windows[a]?.fulfilment, windows[b]?.fulfilment];
    return one === other || one === 'both' || other === 'both';
  };
  refuse([
    ...spans.flatMap(({ from, to }, i) => {
      const message = `A window ends after it begins, and by midnight: ${from}–${to} does not.`;
      return from < to ? [] : [{ field: `windows.${i}.ends`, code: 'delivery/window-ends-first', message }];
    }),
    ...overlaps(spans, areForSame).map(([i, other]) => ({
      field: `windows.${i}.starts`,
      code: 'delivery/windows-overlap',
      message: `${nameOf(other.weekday)} has the window ${other.from}–${other.to} for the same customers. Windows may touch, not overlap.`,
    })),
  ]);
}

/** Each span that begins inside an earlier one, with that one. */
function overlaps(spans: readonly Span[], counts: (a: number, b: number) => boolean): [number, Span][] {
  return spans.flatMap((span, i): [number, Span][] => {
    const other = spans.findIndex(
      (earlier, j) =>
        j !== i &&
        earlier.weekday === span.weekday &&
        earlier.from < earlier.to &&
        counts(i, j) &&
        (timeMs(earlier.from) < timeMs(span.from) || (earlier.from === span.from && j < i)) &&
        timeMs(span.from) < timeMs(earlier.to),
    );
    const found = spans[other];
    return found && span.from < span.to ? [[i, found]] : [];
  });
}

function refuse(errors: FieldError[]): void {
  const [first] = errors;
  if (first) throw new Refused(first.code, first.message, { status: 422, errors });
}
