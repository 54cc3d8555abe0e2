import { type CalendarDay, kindName } from './times.ts';

export type Fullness = {
  /** Of the tightest of units and kinds of work; above 100 where more is booked than the day takes. */
  percent: number;
  level: 'closed' | 'empty' | 'free' | 'filling' | 'nearly' | 'full' | 'over';
  words: string;
};

/** How full a day is, in a word or two: the tightest of its units and of each kind of work decides. */
export function fullnessOf(day: Pick<CalendarDay, 'is_open' | 'units' | 'work' | 'orders'>): Fullness {
  const measures = [
    { name: '', ...day.units },
    ...day.work.flatMap(({ kind, taken, limit }) => (limit === null ? [] : [{ name: kindName(kind), taken, limit }])),
  ].map((measure) => ({ ...measure, percent: percentOf(measure) }));
  const tightest = measures.reduce((a, b) => (b.percent > a.percent ? b : a));
  const { percent, name } = tightest;
  if (!day.is_open) return { percent, level: 'closed', words: day.orders > 0 ? 'Closed, with orders' : 'Closed' };
  const of = name === '' ? '' : `${name} `;
  if (percent > 100) return { percent, level: 'over', words: lower(`${of}Over its limit`, of) };
  if (percent === 100) return { percent, level: 'full', words: lower(`${of}Full`, of) };
  if (day.orders === 0) return { percent, level: 'empty', words: 'Nothing booked' };
  if (percent >= 80) return { percent, level: 'nearly', words: lower(`${of}Nearly full`, of) };
  if (percent >= 40) return { percent, level: 'filling', words: 'Filling up' };
  return { percent, level: 'free', words: 'Plenty of room' };
}

/** A limit of nought is full; more than a limit is always above 100. */
export function percentOf({ taken, limit }: { taken: number; limit: number }): number {
  if (taken > limit) return Math.max(101, Math.round((taken / Math.max(1, limit)) * 100));
  return limit === 0 ? 100 : Math.floor((taken / limit) * 100);
}

/** 'Oven full', and 'Full' by itself. */
const lower = (words: string, of: string) => of + (of ? words.slice(of.length).toLowerCase() : words);
