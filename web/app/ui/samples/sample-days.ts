import type { SlotDay } from '../slot-picker.tsx';

const day = (key: string, weekday: string, date: string, full: readonly number[]): SlotDay => ({
  key,
  weekday,
  date,
  slots: ['9–11 am', '11 am – 1 pm', '1–3 pm', '4–6 pm', '6–8 pm'].map((label, index) => ({
    value: `${key}-${index}`,
    label,
    price: index === 4 ? '₹80' : '₹40',
    reason: full.includes(index) ? 'Full' : undefined,
  })),
});

export const SLOT_DAYS: readonly SlotDay[] = [
  { key: 'fri', weekday: 'Fri', date: '20 Nov', reason: 'Too soon', slots: [] },
  day('sat', 'Sat', '21 Nov', [0, 1]),
  day('sun', 'Sun', '22 Nov', [3]),
  { key: 'mon', weekday: 'Mon', date: '23 Nov', reason: 'Closed', slots: [] },
  day('tue', 'Tue', '24 Nov', []),
  day('wed', 'Wed', '25 Nov', [2]),
  day('thu', 'Thu', '26 Nov', [0, 1, 2, 3, 4]),
];
