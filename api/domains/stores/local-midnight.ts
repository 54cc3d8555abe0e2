import { Temporal } from 'temporal-polyfill';

/** When the store's next day begins. */
export function nextMidnight(now: Date, timezone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timezone);
  return new Date(local.toPlainDate().add({ days: 1 }).toZonedDateTime(timezone).epochMilliseconds);
}
