import type { OrderSummary } from './order-lists.sql.ts';

/** A line of an order as anyone may see it, under the drawing of its own snapshot: the product may look different by now. */
export const toLine = (line: Omit<OrderSummary['lines'][number], 'revision'>, drawingUrl: string) => ({
  id: line.id,
  product_id: line.product_id,
  name: line.name,
  quantity: line.quantity,
  choices: line.choices.map((group) => ({
    group: group.group,
    role: group.role,
    names: group.choices.map((choice) => (choice.quantity > 1 ? `${choice.quantity} × ${choice.name}` : choice.name)),
    text: group.text,
  })),
  selections: line.selections,
  inscription: line.inscription,
  servings: line.servings,
  contains: line.contains,
  may_contain: line.may_contain,
  diets: line.diets,
  picture: { url: drawingUrl, alt: `Illustration of ${line.name}` },
});
