import { formatTime } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { LoadBars } from './load-bars.tsx';
import { duration, isWork, type PlanDay, WORK_NAMES } from './plan.ts';
import { PlanTable } from './plan-table.tsx';

type DayPlanProps = { storeId: number; day: PlanDay; timezone: string };

/** Everything of one day, in the order in which a kitchen asks for it. */
export function DayPlan({ storeId, day, timezone }: DayPlanProps) {
  if (!isWork(day) && day.orders.length === 0)
    return (
      <EmptyState title="Nothing to make">
        No order leaves on this day, and none that leaves later begins on it.
      </EmptyState>
    );
  return (
    <>
      <Sheet title="Load" isEmpty={false}>
        <LoadBars load={day.load} />
      </Sheet>
      <Sheet
        title="When to start"
        isEmpty={day.steps.length === 0}
        empty="No step begins on this day. Write down the steps of your products, and they stand here."
      >
        <Starts day={day} timezone={timezone} storeId={storeId} />
      </Sheet>
      <div className="grid grid-cols-1 gap-5 xl:grid-cols-2">
        <Sheet title="Bake" isEmpty={day.bake.length === 0} empty="Nothing leaves on this day.">
          <Bake day={day} />
        </Sheet>
        <Sheet title="Decorate" isEmpty={day.decorate.length === 0} empty="Nothing to decorate for this day.">
          <Decorate day={day} timezone={timezone} storeId={storeId} />
        </Sheet>
      </div>
      <Sheet title="Leaves" isEmpty={day.orders.length === 0} empty="No order leaves on this day.">
        <Leaves day={day} timezone={timezone} storeId={storeId} />
      </Sheet>
    </>
  );
}

type SheetProps = { title: string; isEmpty: boolean; empty?: string; children: React.ReactNode };

export function Sheet({ title, isEmpty, empty, children }: SheetProps) {
  return (
    <Card className="plan-sheet grid min-w-0 grid-cols-1 content-start gap-3">
      <h2 className="text-xl">{title}</h2>
      {isEmpty ? <p className="text-content-muted">{empty}</p> : children}
    </Card>
  );
}

function OrderLink({ storeId, id, number }: { storeId: number; id: number; number: string }) {
  return (
    <Link href={paths.storeOrder(storeId, id)} className="tabular font-semibold underline-offset-4 hover:underline">
      {number}
    </Link>
  );
}

function Starts({ day, timezone, storeId }: DayPlanProps) {
  return (
    <PlanTable
      label="When to start"
      columns={[
        { head: 'Start' },
        { head: 'Step', isWide: true },
        { head: 'Work' },
        { head: 'For', isWide: true },
        { head: 'Order' },
        { head: 'Takes', isNumber: true },
      ]}
      rows={day.steps.map((step) => ({
        id: `${step.line_id} ${step.starts_at} ${step.step}`,
        isDone: step.is_done,
        cells: [
          <strong key="at" className="tabular text-lg">
            {formatTime(step.starts_at, timezone)}
          </strong>,
          <Done key="step" isDone={step.is_done}>
            {step.step}
          </Done>,
          WORK_NAMES[step.work],
          step.name,
          <OrderLink key="order" storeId={storeId} id={step.order_id} number={step.number} />,
          duration(step.minutes),
        ],
      }))}
    />
  );
}

function Bake({ day }: { day: PlanDay }) {
  return (
    <PlanTable
      label="Bake"
      columns={[
        { head: 'Product', isWide: true },
        { head: 'Size', isWide: true },
        { head: 'Flavour', isWide: true },
        { head: 'Left', isNumber: true },
        { head: 'In all', isNumber: true },
      ]}
      rows={day.bake.map((row) => ({
        id: JSON.stringify([row.product_id, row.size, row.flavour]),
        isDone: row.left === 0,
        cells: [
          row.name,
          row.size || (row.servings === null ? '' : `serves ${row.servings}`),
          row.flavour,
          row.left === 0 ? (
            'ready'
          ) : (
            <strong key="left" className="text-xl">
              {row.left}
            </strong>
          ),
          row.pieces,
        ],
      }))}
    />
  );
}

function Decorate({ day, timezone, storeId }: DayPlanProps) {
  return (
    <PlanTable
      label="Decorate"
      columns={[{ head: 'Due' }, { head: 'What', isWide: true }, { head: 'Order' }]}
      rows={day.decorate.map((row) => ({
        id: String(row.line_id),
        isDone: row.is_done,
        cells: [
          <strong key="at" className="tabular">
            {formatTime(row.due_at, timezone)}
          </strong>,
          <div key="what" className="grid gap-1">
            <Done isDone={row.is_done}>
              {row.quantity > 1 && <strong>{row.quantity} × </strong>}
              {row.name}
              {row.size && <span className="text-content-muted"> · {row.size}</span>}
            </Done>
            {row.work.length > 0 && <span className="text-sm">{row.work.join(', ')}</span>}
            {row.inscription && (
              <span className="w-fit rounded-sm bg-accent-quiet px-2 py-1 font-bold text-lg">
                <span className="sr-only">Write on it: </span>
                {row.inscription}
              </span>
            )}
          </div>,
          <OrderLink key="order" storeId={storeId} id={row.order_id} number={row.number} />,
        ],
      }))}
    />
  );
}

function Leaves({ day, timezone, storeId }: DayPlanProps) {
  return (
    <PlanTable
      label="Leaves"
      columns={[
        { head: 'Start by' },
        { head: 'Due' },
        { head: 'Order' },
        { head: 'What', isWide: true },
        { head: 'For', isWide: true },
        { head: 'State' },
      ]}
      rows={day.orders.map((order) => ({
        id: String(order.id),
        isDone: order.status === 'ready' || order.status === 'handed_over',
        cells: [
          <span key="start" className="tabular">
            {formatTime(order.start_at, timezone)}
          </span>,
          <strong key="due" className="tabular">
            {formatTime(order.starts_at, timezone)}
          </strong>,
          <OrderLink key="order" storeId={storeId} id={order.id} number={order.number} />,
          order.lines.map(({ quantity, name }) => (quantity > 1 ? `${quantity} × ${name}` : name)).join(', '),
          `${order.customer_name}, ${order.fulfilment}`,
          STATES[order.status] ?? '',
        ],
      }))}
    />
  );
}

const STATES: Partial<Record<PlanDay['orders'][number]['status'], string>> = {
  placed: 'not accepted',
  accepted: 'accepted',
  in_production: 'being made',
  ready: 'ready',
  handed_over: 'on its way',
};

function Done({ isDone, children }: { isDone: boolean; children: React.ReactNode }) {
  return isDone ? (
    <s>
      {children}
      <span className="sr-only"> (ready)</span>
    </s>
  ) : (
    <span>{children}</span>
  );
}
