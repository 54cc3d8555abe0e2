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
    ...overlaps(spans).map(([i, other]) => ({
      field: `hours.${i}.opens`,
      code: 'delivery/hours-overlap',
      message: `${nameOf(other.weekday)} is open ${other.from}–${other.to} already. Join the two, or leave a break between them.`,
    })),
  ]);
}

type WindowSpan = { weekday: number; starts: string; ends: string; fulfilment: 'delivery' | 'pickup' | 'both' };

/**
 * Windows that end before they begin, or start together for the same customers, who would see only one of them. Windows may
 * overlap (8–10 and 9–11): each has its own places, and the day's limit holds for both.
 */
export function checkWindows(windows: readonly WindowSpan[]): void {
  refuse(
    windows.flatMap(({ weekday, starts, ends, fulfilment }, i): FieldError[] => {
      if (ends <= starts) {
        const message = `A window ends after it begins, and by midnight: ${starts}–${ends} does not.`;
        return [{ field: `windows.${i}.ends`, code: 'delivery/window-ends-first', message }];
      }
      const isTwice = windows.some(
        (other, j) =>
          j < i &&
          other.weekday === weekday &&
          other.starts === starts &&
          (other.fulfilment === fulfilment || other.fulfilment === 'both' || fulfilment === 'both'),
      );
      const message = `${nameOf(weekday)} has a window from ${starts} for the same customers already. Let this one start at another time, or make one for delivery and one for pickup.`;
      return isTwice ? [{ field: `windows.${i}.starts`, code: 'delivery/windows-start-together', message }] : [];
    }),
  );
}

/** Each span that begins inside an earlier one, with that one. */
function overlaps(spans: readonly Span[]): [number, Span][] {
  return spans.flatMap((span, i): [number, Span][] => {
    const other = spans.findIndex(
      (earlier, j) =>
        j !== i &&
        earlier.weekday === span.weekday &&
        earlier.from < earlier.to &&
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
