import type { z } from 'zod';
import { toMoney } from '../../platform/money.ts';
import { drawingUrl } from '../designs/designs.service.ts';
import type { Cart, CartLine } from './carts.schema.ts';
import type { CartRow } from './carts.sql.ts';
import type { PricedLine } from './price-cart.service.ts';

export function toLine(line: PricedLine): z.infer<typeof CartLine> {
  const { row, product, design } = line;
  const money = (minor: number) => toMoney(minor, product.currency);
  return {
    id: row.id,
    product: { id: product.id, slug: product.slug, name: product.name },
    store: { id: product.store_id, slug: product.store_slug, name: product.store_name },
    quantity: row.quantity,
    selections: row.selections,
    choices: design.choices.map((group) => ({
      group: group.group,
      role: group.role,
      names: group.choices.map((choice) => (choice.quantity > 1 ? `${choice.quantity} × ${choice.name}` : choice.name)),
      text: group.text,
    })),
    inscription: design.inscription,
    unit_price: money(line.unit_price_minor),
    total: money(line.total_minor),
    price_when_added: line.has_new_price ? money(row.unit_price_minor) : null,
    servings: design.servings,
    contains: design.contains,
    may_contain: design.may_contain,
    diets: design.diets,
    lead_time_minutes: design.lead_time_minutes,
    picture: {
      url: drawingUrl(product.id, design),
      alt: `Illustration of ${product.name}`,
    },
    problems: line.problems,
  };
}

export function toCart(cart: CartRow, lines: PricedLine[]): z.infer<typeof Cart> {
  const [currency, another] = new Set(lines.map((line) => line.product.currency));
  return {
    token: cart.token,
    status: cart.status,
    pieces: lines.reduce((sum, line) => sum + line.row.quantity, 0),
    lines: lines.map(toLine),
    items:
      currency && !another
        ? toMoney(
            lines.reduce((sum, line) => sum + line.total_minor, 0),
            currency,
          )
        : null,
  };
}
