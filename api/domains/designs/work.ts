import { WORK_KINDS, type Work, type WorkUnits } from './option-groups.ts';

/** Sums of work, of which an absent kind is none. */
export const sumWork = (parts: readonly (WorkUnits | undefined)[]): Work => {
  const sum: Work = { oven: 0, assembly: 0, decoration: 0 };
  for (const part of parts) if (part) for (const kind of WORK_KINDS) sum[kind] += part[kind] ?? 0;
  return sum;
};

export const timesWork = (work: WorkUnits | undefined, times: number): Work => {
  const { oven, assembly, decoration } = sumWork([work]);
  return { oven: oven * times, assembly: assembly * times, decoration: decoration * times };
};
