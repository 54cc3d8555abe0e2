import type { Clock } from '../platform/clock.ts';

export type TestClock = Clock & {
  /** `2026-11-25T10:00:00+05:30`, or a day, at whose midnight in UTC it then stands. */
  set(instant: string): void;
  advance(minutes: number): void;
};

/** Stands still until it is moved. */
export function makeTestClock(now: string): TestClock {
  let at = new Date(now);
  return {
    now: () => new Date(at),
    set: (instant) => {
      at = new Date(instant);
    },
    advance: (minutes) => {
      at = new Date(at.getTime() + minutes * 60_000);
    },
  };
}
