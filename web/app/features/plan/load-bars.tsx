import { duration, type PlanDay, WORK_NAMES } from './plan.ts';

/** How much of each kind of work begins on the day, against the most of them. */
export function LoadBars({ load }: Pick<PlanDay, 'load'>) {
  const most = Math.max(1, ...load.map(({ minutes }) => minutes));
  return (
    <dl className="grid gap-3 sm:grid-cols-3">
      {load.map(({ work, minutes, steps }) => (
        <div key={work} className="grid gap-1">
          <dt className="font-semibold">{WORK_NAMES[work]}</dt>
          <dd className="tabular">
            {duration(minutes)}
            <span className="text-content-muted"> in {steps === 1 ? '1 step' : `${steps} steps`}</span>
            <span aria-hidden="true" className="mt-1.5 block h-2 rounded-full bg-surface-sunken">
              <span className="block h-full rounded-full bg-accent" style={{ width: `${(minutes / most) * 100}%` }} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
