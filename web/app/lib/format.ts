export type Money = { amount: string; currency: string };

const LOCALE = 'en-IN';

/** Formatters are dear to make (50 µs) and cheap to keep. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const found = made.get(key) as T | undefined;
  if (found) return found;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

/** ₹350, ₹1,250.50: whole amounts lose their zeros. */
export function formatMoney({ amount, currency }: Money): string {
  const value = Number(amount);
  const digits = Number.isInteger(value) ? 0 : undefined;
  const style = () =>
    new Intl.NumberFormat(LOCALE, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  return kept(`money ${currency} ${digits}`, style).format(value);
}

/** A price difference beside a choice: "+₹150", "−₹50", or "included" for nothing. */
export function formatDifference(money: Money): string {
  const value = Number(money.amount);
  if (value === 0) return 'included';
  const size = formatMoney({ ...money, amount: String(Math.abs(value)) });
  return `${value > 0 ? '+' : '−'}${size}`;
}

type Shape = Intl.DateTimeFormatOptions;
const DAY: Shape = { weekday: 'short', day: 'numeric', month: 'short' };
const TIME: Shape = { hour: 'numeric', minute: '2-digit', hour12: true };

function formatIn(zone: string, name: string, shape: Shape, at: string | Date): string {
  const style = () => new Intl.DateTimeFormat(LOCALE, { ...shape, timeZone: zone });
  return kept(`${name} ${zone}`, style).format(new Date(at));
}

/** "Sat, 22 Nov" on the store's own calendar; `zone` is its IANA name. */
export function formatDay(at: string | Date, zone: string): string {
  return formatIn(zone, 'day', DAY, at);
}

/** "22 Nov 2026": of what may lie years back. */
export function formatDate(at: string | Date, zone: string): string {
  return formatIn(zone, 'date', { day: 'numeric', month: 'short', year: 'numeric' }, at);
}

/** "4:00 pm" on the store's own clock. */
export function formatTime(at: string | Date, zone: string): string {
  return formatIn(zone, 'time', TIME, at);
}

/** "Sat, 22 Nov, 4:00 pm". */
export function formatDayTime(at: string | Date, zone: string): string {
  return `${formatDay(at, zone)}, ${formatTime(at, zone)}`;
}

/** "4–6 pm", "11:30 am – 1 pm": minutes and the first half-day only where they tell something. */
export function formatWindow(from: string | Date, to: string | Date, zone: string): string {
  const [start, end] = [shortTime(from, zone), shortTime(to, zone)];
  if (start.half === end.half) return `${start.clock}–${end.clock} ${end.half}`;
  return `${start.clock} ${start.half} – ${end.clock} ${end.half}`;
}

function shortTime(at: string | Date, zone: string): { clock: string; half: string } {
  const [clock = '', half = ''] = formatTime(at, zone).split(/\s/);
  return { clock: clock.replace(/:00$/, ''), half };
}

/** "2.4 km", "850 m". */
export function formatDistance(metres: number): string {
  return metres < 1000 ? `${Math.round(metres / 10) * 10} m` : `${(metres / 1000).toFixed(1)} km`;
}

/** 1 serving, 12 servings. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
