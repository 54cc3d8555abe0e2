import { z } from 'zod';
import { AskedDay, Day, Id, Instant, Money, PathId } from '../../platform/shapes.ts';
import { line } from '../../platform/text.ts';

const MINUTES_A_QUARTER = 90 * 24 * 60;

const whole = (most: number) =>
  z
    .number({ error: `must be a whole number from 0 to ${most}` })
    .int({ error: `must be a whole number from 0 to ${most}` })
    .min(0, { error: 'must be 0 or more' })
    .max(most, { error: `must be ${most} or less` });

const Units = whole(100_000);
const Weekday = z
  .number()
  .int()
  .min(1)
  .max(7, { error: 'must be from 1 (Monday) to 7' })
  .meta({ description: '1 is Monday' });
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time such as 09:00' });
/** A day may end at its end. */
const EndTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'must be a time such as 21:00' });
const Version = z.number().int().meta({ description: 'What was read; another one means a save in between' });
const AskedVersion = z.coerce.number({ error: 'must be the version that was read' }).int();
const Fulfilment = z.enum(['delivery', 'pickup', 'both']);
const NearDay = AskedDay.refine((day) => day >= '2000', { error: 'must be a date after the year 2000' });

const Work = z.strictObject({
  oven: Units.nullable().default(null),
  assembly: Units.nullable().default(null),
  decoration: Units.nullable().default(null),
});

const Span = z.strictObject({ weekday: Weekday, opens: Time, closes: EndTime });
export const HoursBody = z.strictObject({
  version: Version,
  hours: z.array(Span).max(42).meta({ description: 'The whole week; a weekday without any is closed' }),
});

const closure = { starts_on: NearDay, ends_on: NearDay, reason: line(120) };
export const ClosureBody = z.strictObject({ version: Version, ...closure });
export const ClosureParams = z.strictObject({ id: PathId, closure: PathId });

const WindowIn = z.strictObject({
  weekday: Weekday,
  starts: Time,
  ends: EndTime,
  fulfilment: Fulfilment.default('both'),
  price: Money.nullable().default(null).meta({ description: 'On top of the delivery; null: nothing' }),
  capacity_units: Units.nullable().default(null).meta({ description: 'null: as many as every window of the store' }),
});
export const WindowsBody = z.strictObject({
  version: Version,
  windows: z.array(WindowIn).max(400).meta({ description: 'The whole week' }),
});

const limits = {
  day_capacity_units: Units,
  window_capacity_units: Units,
  work: Work.meta({ description: 'Units a day of each kind of work; null: not limited' }),
  work_by_weekday: z
    .array(z.strictObject({ weekday: Weekday, ...Work.shape }))
    .max(7)
    .default([])
    .meta({ description: 'Where a weekday differs; null: as every day' }),
  cut_off: Time.nullable().meta({ description: 'From then on an order counts as placed the next day' }),
  lead_time_minutes: whole(MINUTES_A_QUARTER),
  earliest_days: whole(365).meta({ description: 'Whole days before the first that can be had' }),
  furthest_days: z.number().int().min(1, { error: 'must be 1 or more' }).max(365, { error: 'must be 365 or less' }),
};
export const LimitsBody = z.strictObject({ version: Version, ...limits });

const date = {
  closed_reason: line(120).nullable().default(null).meta({ description: 'null: open as usual' }),
  capacity_units: Units.nullable().default(null).meta({ description: 'null: as usual, here and below' }),
  windows: z
    .array(z.strictObject({ starts: Time, capacity_units: Units }))
    .max(100)
    .default([])
    .meta({ description: 'Those whose limit differs, by their start' }),
  work: Work.default({ oven: null, assembly: null, decoration: null }),
};
export const DateBody = z.strictObject({ version: Version, ...date });
export const DateParams = z.strictObject({ id: PathId, day: NearDay });
export const VersionQuery = z.strictObject({ version: AskedVersion });

const Order = z.object({ id: Id, number: z.string() });
const Warning = z
  .object({
    code: z.enum(['closed', 'day_units', 'work', 'window_units', 'window_gone', 'outside_hours', 'no_windows']),
    day: Day.nullable(),
    text: z.string().meta({ description: 'For people' }),
    booked: z.number().int().nullable().meta({ description: 'Units' }),
    limit: z.number().int().nullable(),
    order_count: z.number().int(),
    orders: z.array(Order).meta({ description: 'The first twenty' }),
  })
  .meta({ id: 'TimesWarning' });

const WorkOut = z.object({
  oven: z.number().int().nullable(),
  assembly: z.number().int().nullable(),
  decoration: z.number().int().nullable(),
});
const DateOut = z
  .object({
    day: Day,
    closed_reason: z.string().nullable(),
    capacity_units: z.number().int().nullable(),
    windows: z.array(z.object({ starts: z.string(), capacity_units: z.number().int() })),
    work: WorkOut,
  })
  .meta({ id: 'StoreDate' });

const FirstWindow = z.object({ day: Day, starts_at: Instant, ends_at: Instant, label: z.string() });

export const TimesShape = z
  .object({
    store_id: Id,
    version: z.number().int(),
    timezone: z.string(),
    currency: z.string(),
    today: Day.meta({ description: 'In the store’s calendar' }),
    offers_delivery: z.boolean(),
    offers_pickup: z.boolean(),
    hours: z.array(z.object({ weekday: z.number().int(), opens: z.string(), closes: z.string() })),
    closures: z.array(z.object({ id: Id, starts_on: Day, ends_on: Day, reason: z.string() })),
    windows: z.array(
      z.object({
        weekday: z.number().int(),
        starts: z.string(),
        ends: z.string(),
        fulfilment: Fulfilment,
        price: Money,
        capacity_units: z.number().int().nullable(),
      }),
    ),
    limits: z.object({
      day_capacity_units: z.number().int(),
      window_capacity_units: z.number().int(),
      work: WorkOut,
      work_by_weekday: z.array(WorkOut.extend({ weekday: z.number().int() })),
      cut_off: z.string().nullable(),
      lead_time_minutes: z.number().int(),
      earliest_days: z.number().int(),
      furthest_days: z.number().int(),
    }),
    days: z.array(DateOut).meta({ description: 'Single dates that differ' }),
    earliest: z
      .object({ delivery: FirstWindow.nullable(), pickup: FirstWindow.nullable() })
      .meta({ description: 'What somebody who orders one unit now can have first' }),
    warnings: z.array(Warning).meta({ description: 'What the save left as it is, or made pointless' }),
  })
  .meta({ id: 'StoreTimes' });

export const CalendarQuery = z.strictObject({
  from: NearDay.optional().meta({ description: 'Default: today' }),
  days: z
    .string()
    .regex(/^\d{1,2}$/, { error: 'must be a whole number from 1 to 62' })
    .transform(Number)
    .pipe(z.number().min(1).max(62, { error: 'must be 62 or less' }))
    .default(31),
});

const Load = { taken: z.number().int(), limit: z.number().int() };

const CalendarDay = z
  .object({
    day: Day,
    is_open: z.boolean(),
    reason: z.string().nullable().meta({ description: 'Why it is closed' }),
    orders: z.number().int(),
    units: z.object(Load),
    work: z.array(
      z.object({
        kind: z.enum(['oven', 'assembly', 'decoration']),
        taken: z.number().int(),
        limit: z.number().int().nullable(),
      }),
    ),
    windows: z.array(
      z.object({
        starts_at: Instant,
        starts: z.string().meta({ description: 'On the store’s wall' }),
        label: z.string(),
        fulfilment: Fulfilment.nullable().meta({ description: 'null: booked, but no longer offered' }),
        ...Load,
      }),
    ),
    override: DateOut.nullable(),
  })
  .meta({ id: 'CalendarDay' });

export const CalendarShape = z.object({
  store_id: Id,
  timezone: z.string(),
  today: Day,
  version: z.number().int(),
  days: z.array(CalendarDay),
});
