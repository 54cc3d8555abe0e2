import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { type Ingredient, listMakings, listOptionRecipes, type Making } from '../catalogue/catalogue.service.ts';
import { addDays, localTime, startOfDay } from '../delivery/delivery.service.ts';
import type { KitchenPlan } from './kitchen-plan.schema.ts';
import { findPlanStore, listPlannedOrders, type PlannedRow } from './kitchen-plan.sql.ts';
import { drawingOf } from './order-json.ts';
import { bakeList, decorateList, type MadeOrder, shoppingList, stepsOf } from './plan-work.ts';
import { startOf } from './start-time.ts';

type Plan = z.infer<typeof KitchenPlan>;
type PlanDay = Plan['days'][number];

/** More than a kitchen makes in two weeks. */
const MOST_ORDERS = 5000;
/** Nothing is begun earlier before it leaves than that. */
const LONGEST_MAKING_DAYS = 4;
const KINDS = ['oven', 'assembly', 'decoration'] as const;

/**
 * What a store's kitchen has to do on so many days from one on: what leaves, what to bake and decorate, when to start each
 * step (backwards from when its order leaves), the load of each kind of work, and what to buy. Steps and recipes are those
 * that the products have today. Four statements.
 */
export async function getKitchenPlan(
  context: Context,
  storeId: number,
  asked: { from?: string | undefined; days: number },
): Promise<Plan> {
  const [store] = await findPlanStore(context.db, { id: storeId });
  const timezone = store?.timezone ?? 'UTC';
  const from = asked.from ?? localTime(context.clock.now().getTime(), timezone).day;
  const end = addDays(from, asked.days);
  const rows = await listPlannedOrders(context.db, {
    store_id: storeId,
    from: new Date(startOfDay(from, timezone)),
    until: new Date(startOfDay(addDays(end, LONGEST_MAKING_DAYS), timezone)),
    limit: MOST_ORDERS,
  });
  const { orders, recipes } = await withMakings(context, rows);
  const due = orders.filter(({ day }) => day < end);
  const begun = orders.flatMap((order) =>
    stepsOf(order).map((step) => ({ order, step, day: localTime(step.starts_at.getTime(), timezone).day })),
  );
  const days = Array.from({ length: asked.days }, (_, i) => addDays(from, i));
  return {
    from,
    to: addDays(end, -1),
    timezone,
    days: days.map((day) =>
      planOf(
        day,
        due.filter((order) => order.day === day),
        begun.filter((one) => one.day === day),
      ),
    ),
    shopping: shoppingList(due, recipes),
    incomplete: incompleteOf(due),
  };
}

async function withMakings({ db }: Context, rows: PlannedRow[]) {
  const lines = rows.flatMap((row) => row.lines);
  const ids = [...new Set(lines.map(({ product_id }) => product_id))];
  const optionIds = [
    ...new Set(lines.flatMap(({ choices }) => choices.flatMap((group) => group.choices.map((c) => c.option_id)))),
  ];
  const [makings, options] = await Promise.all([listMakings(db, { ids }), listOptionRecipes(db, { ids: optionIds })]);
  const makingOf = new Map<number, Making>(makings.map((making) => [making.id, making]));
  const orders = rows.map((row): MadeOrder => {
    const made = row.lines.map((line) => ({ ...line, making: makingOf.get(line.product_id) }));
    const start_at = startOf({ ...row, lines: made.map((line) => ({ ...line, steps: line.making?.steps ?? [] })) });
    return { ...row, lines: made, start_at };
  });
  return { orders, recipes: new Map<number, Ingredient[]>(options.map(({ id, recipe }) => [id, recipe])) };
}

type Begun = { order: MadeOrder; step: ReturnType<typeof stepsOf>[number] };

const isDone = ({ status }: MadeOrder) => status === 'ready' || status === 'handed_over';

function planOf(day: string, orders: MadeOrder[], begun: Begun[]): PlanDay {
  const steps = begun.toSorted((a, b) => a.step.starts_at.getTime() - b.step.starts_at.getTime());
  return {
    day,
    orders: orders.toSorted((a, b) => a.start_at.getTime() - b.start_at.getTime()).map(orderOut),
    units: orders.reduce((sum, { lines }) => sum + lines.reduce((s, l) => s + l.capacity_units * l.quantity, 0), 0),
    bake: bakeList(orders),
    decorate: decorateList(orders).map((row) => ({ ...row, due_at: row.due_at.toISOString() })),
    steps: steps.map(stepOut),
    load: KINDS.map((work) => {
      const own = steps.filter(({ step }) => step.work === work);
      return { work, minutes: own.reduce((sum, { step }) => sum + step.minutes, 0), steps: own.length };
    }),
  };
}

const stepOut = ({ order, step }: Begun): PlanDay['steps'][number] => ({
  starts_at: step.starts_at.toISOString(),
  ends_at: step.ends_at.toISOString(),
  work: step.work,
  step: step.name,
  minutes: step.minutes,
  order_id: order.id,
  line_id: step.line_id,
  number: order.number,
  name: order.lines.find(({ id }) => id === step.line_id)?.name ?? '',
  due_at: order.window_starts_at.toISOString(),
  is_done: isDone(order),
});

const orderOut = (order: MadeOrder): PlanDay['orders'][number] => ({
  id: order.id,
  number: order.number,
  status: order.status,
  fulfilment: order.fulfilment,
  starts_at: order.window_starts_at.toISOString(),
  ends_at: order.window_ends_at.toISOString(),
  start_at: order.start_at.toISOString(),
  customer_name: order.customer_name,
  note: order.note,
  lines: order.lines.map((line) => ({
    id: line.id,
    name: line.name,
    quantity: line.quantity,
    choices: line.choices
      .map(({ group, choices, text }) => ({
        group,
        names:
          text === null ? choices.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)) : [text],
      }))
      .filter(({ names }) => names.length > 0),
    inscription: line.inscription,
    contains: line.contains,
    may_contain: line.may_contain,
    picture: { url: drawingOf(line, order.tracking_token), alt: `Illustration of ${line.name}` },
  })),
});

/** Products of these orders without steps or recipe. */
function incompleteOf(orders: MadeOrder[]): Plan['incomplete'] {
  const products = new Map(orders.flatMap(({ lines }) => lines.map((line) => [line.product_id, line] as const)));
  return [...products.values()].flatMap(({ product_id, name, making }) => {
    const lacks = [
      ...(making?.steps.length ? [] : ['steps' as const]),
      ...(making?.recipe.length ? [] : ['recipe' as const]),
    ];
    return lacks.length > 0 ? [{ product_id, name, lacks }] : [];
  });
}
