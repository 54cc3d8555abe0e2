import { paths } from '../../paths.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { LoadBars } from './load-bars.tsx';
import { dayName, isWork, type Plan } from './plan.ts';
import { PlanTable } from './plan-table.tsx';

/** Each day in short: how many, how much of each work, and what to bake; the day itself has the rest. */
export function WeekPlan({ storeId, plan }: { storeId: number; plan: Plan }) {
  return (
    <ol className="grid gap-5">
      {plan.days.map((day) => (
        <li key={day.day}>
          <Card className="plan-sheet grid grid-cols-1 gap-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 className="text-xl">
                <Link
                  href={paths.storePlan(storeId, { from: day.day })}
                  className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
                >
                  {dayName(day.day)}
                </Link>
              </h2>
              <p className="tabular text-content-muted">
                {day.orders.length === 1 ? '1 order leaves' : `${day.orders.length} orders leave`}, {day.units} units
              </p>
            </div>
            {isWork(day) ? (
              <>
                <LoadBars load={day.load} />
                {day.bake.length > 0 && (
                  <PlanTable
                    label={`Bake for ${dayName(day.day)}`}
                    columns={[
                      { head: 'Product', isWide: true },
                      { head: 'Size', isWide: true },
                      { head: 'Flavour', isWide: true },
                      { head: 'Left', isNumber: true },
                    ]}
                    rows={day.bake.map((row) => ({
                      id: JSON.stringify([row.product_id, row.size, row.flavour]),
                      isDone: row.left === 0,
                      cells: [row.name, row.size, row.flavour, row.left === 0 ? 'ready' : row.left],
                    }))}
                  />
                )}
              </>
            ) : (
              <p className="text-content-muted">Nothing to make.</p>
            )}
          </Card>
        </li>
      ))}
    </ol>
  );
}
