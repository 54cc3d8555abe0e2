import type { Ingredient, Making, Step } from '../catalogue/catalogue.service.ts';
import type { PlannedRow } from './kitchen-plan.sql.ts';
import { roadMinutes } from './start-time.ts';

/** What a kitchen has to do for its orders, from their lines and from how products are made. Pure. */

export type PlannedLine = PlannedRow['lines'][number];
export type MadeLine = PlannedLine & { making: Making | undefined };
export type MadeOrder = Omit<PlannedRow, 'lines'> & { lines: MadeLine[]; start_at: Date };

export type TimedStep = Pick<Step, 'name' | 'work'> & {
  line_id: number;
  /** Of work; the pieces of a line are made together. */
  minutes: number;
  starts_at: Date;
  ends_at: Date;
};

const MINUTE = 60_000;

/** The steps of every line, each as late as it can be: the last ends when the order has to leave. */
export function stepsOf(order: MadeOrder): TimedStep[] {
  const leaves = order.window_starts_at.getTime() - roadMinutes(order) * MINUTE;
  return order.lines.flatMap((line) => {
    let end = leaves;
    const timed: TimedStep[] = [];
    for (const { name, work, minutes, waits } of (line.making?.steps ?? []).toReversed()) {
      end -= waits * MINUTE;
      const start = end - minutes * MINUTE;
      timed.push({ line_id: line.id, name, work, minutes, starts_at: new Date(start), ends_at: new Date(end) });
      end = start;
    }
    return timed.reverse();
  });
}

const namesOf = (line: PlannedLine, ...roles: string[]) =>
  line.choices
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ choices }) => choices.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)));

/** Ready, and gone, is baked. */
const isOpen = ({ status }: MadeOrder) => status === 'placed' || status === 'accepted' || status === 'in_production';

export type BakeRow = {
  product_id: number;
  name: string;
  size: string;
  flavour: string;
  pieces: number;
  left: number;
  servings: number | null;
};

/** Equal pieces together: by product, size and flavour; `left` are not ready yet. */
export function bakeList(orders: readonly MadeOrder[]): BakeRow[] {
  const rows = new Map<string, BakeRow>();
  for (const order of orders)
    for (const line of order.lines) {
      const size = namesOf(line, 'size', 'tiers', 'shape').join(', ');
      const flavour = namesOf(line, 'flavour', 'filling', 'diet').join(', ');
      const key = JSON.stringify([line.product_id, size, flavour]);
      const row = rows.get(key) ?? {
        product_id: line.product_id,
        name: line.name,
        size,
        flavour,
        pieces: 0,
        left: 0,
        servings: line.servings,
      };
      row.pieces += line.quantity;
      row.left += isOpen(order) ? line.quantity : 0;
      rows.set(key, row);
    }
  return [...rows.values()].sort((a, b) => a.name.localeCompare(b.name) || a.size.localeCompare(b.size));
}

export type DecorateRow = {
  order_id: number;
  line_id: number;
  number: string;
  due_at: Date;
  name: string;
  size: string;
  quantity: number;
  work: string[];
  inscription: string | null;
  is_done: boolean;
};

/** Lines with icing, colour, toppings, extras or words, in the order in which they leave. */
export const decorateList = (orders: readonly MadeOrder[]): DecorateRow[] =>
  orders.flatMap((order) =>
    order.lines.flatMap((line) => {
      const work = namesOf(line, 'icing', 'colour', 'topping', 'extra');
      const decorates = line.making?.steps.some((step) => step.work === 'decoration');
      if (work.length === 0 && line.inscription === null && !decorates) return [];
      return [
        {
          order_id: order.id,
          line_id: line.id,
          number: order.number,
          due_at: order.window_starts_at,
          name: line.name,
          size: namesOf(line, 'size', 'tiers', 'shape').join(', '),
          quantity: line.quantity,
          work,
          inscription: line.inscription,
          is_done: !isOpen(order),
        },
      ];
    }),
  );

export type ShoppingRow = { ingredient: string; unit: Ingredient['unit']; quantity: number; products: string[] };

/**
 * What the open orders take, by ingredient and unit: a recipe for so many servings is scaled to those of each piece, and
 * options add theirs. Rounded up to whole grams, millilitres and tenths of a piece.
 */
export function shoppingList(
  orders: readonly MadeOrder[],
  optionRecipes: ReadonlyMap<number, Ingredient[]>,
): ShoppingRow[] {
  const rows = new Map<string, ShoppingRow & { names: Set<string> }>();
  for (const order of orders.filter(isOpen))
    for (const line of order.lines)
      for (const { ingredient, unit, quantity } of ingredientsOf(line, optionRecipes)) {
        const name = ingredient.trim();
        const key = `${name.toLowerCase()} ${unit}`;
        const row = rows.get(key) ?? { ingredient: name, unit, quantity: 0, products: [], names: new Set() };
        row.quantity += quantity;
        row.names.add(line.name);
        rows.set(key, row);
      }
  return [...rows.values()]
    .map(({ names, ...row }) => ({ ...row, quantity: roundUp(row), products: [...names].sort() }))
    .sort((a, b) => a.ingredient.localeCompare(b.ingredient));
}

/** 0.1 + 0.2 is no reason to buy another tenth. */
const roundUp = ({ unit, quantity }: Pick<ShoppingRow, 'unit' | 'quantity'>) =>
  unit === 'piece' ? Math.ceil(quantity * 10 - 1e-6) / 10 : Math.ceil(quantity - 1e-6);

function ingredientsOf(line: MadeLine, optionRecipes: ReadonlyMap<number, Ingredient[]>): Ingredient[] {
  const { making, quantity, servings } = line;
  if (!making) return [];
  const scale = making.recipe_servings === null ? quantity : (quantity * (servings ?? 1)) / making.recipe_servings;
  const added = line.choices.flatMap(({ choices }) =>
    choices.flatMap(({ option_id, quantity: times }) =>
      (optionRecipes.get(option_id) ?? []).map((part) => ({ ...part, quantity: part.quantity * times })),
    ),
  );
  return [...making.recipe, ...added].map((part) => ({ ...part, quantity: part.quantity * scale }));
}
