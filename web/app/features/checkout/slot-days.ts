import { formatDay, formatMoney, formatWindow } from '../../lib/format.ts';
import type { SlotDay } from '../../ui/slot-picker.tsx';
import type { StoreQuote } from './wishes.ts';

/** Room for two words on a day; the whole sentence stands below the days. */
const SHORT: Record<string, string> = {
  full: 'Full',
  too_soon: 'Too soon',
  store_closed: 'Closed',
  no_windows: 'None',
  not_offered: 'None',
  too_far_ahead: 'Too far',
};

const short = (code: string | null) => SHORT[code ?? ''] ?? 'None';

type StoreDays = Pick<StoreQuote, 'days'> & { store: Pick<StoreQuote['store'], 'timezone'> };

/** The days and windows of one store for the SlotPicker, on the store's own clock. */
export function slotDaysOf({ days, store }: StoreDays): SlotDay[] {
  return days.map(({ day, is_possible, reason_code, windows }) => {
    const [weekday = '', date = ''] = formatDay(`${day}T12:00:00Z`, 'UTC').split(', ');
    return {
      key: day,
      weekday,
      date,
      reason: is_possible ? undefined : short(reason_code),
      slots: windows.map((window) => ({
        value: window.starts_at,
        label: formatWindow(window.starts_at, window.ends_at, store.timezone),
        price: Number(window.price.amount) === 0 ? undefined : `+${formatMoney(window.price)}`,
        reason: window.is_possible ? undefined : short(window.reason_code),
      })),
    };
  });
}

/** Why the first day's times are out, in the store's words, where notice is the reason. */
export function whyNotSooner({ days }: Pick<StoreQuote, 'days'>): string | undefined {
  const reasons = days.slice(0, 3).flatMap((day) => [...day.windows.map((window) => window.reason), day.reason]);
  return reasons.findLast((reason) => reason?.includes('notice')) ?? undefined;
}
