/** A topping that is placed one by one. */
import type { Art } from '../../art.ts';
import type { Pen } from '../pen.ts';
import { berries } from './berries.ts';
import { chocolateShards } from './chocolate.ts';
import { flowers } from './flowers.ts';
import { fruit } from './fruit.ts';
import { macarons } from './macarons.ts';
import { nuts } from './nuts.ts';

export type Piece = {
  id: string;
  /** Width; its symbol is 100 units wide. */
  cm: number;
  /** How often it comes among its kind. */
  weight: number;
  /** Lies flat, so that it may be turned and lie in front of words. */
  isFlat?: boolean;
};
export type Topping = Art['toppings'][number];

/** The pieces of a kind, or none for a kind that is strewn instead of placed. */
export function piecesOf(pen: Pen, { kind, colour }: Topping): Piece[] {
  switch (kind) {
    case 'berries':
      return berries(pen, colour);
    case 'macarons':
      return macarons(pen, colour);
    case 'nuts':
      return nuts(pen, colour);
    case 'chocolate-shards':
      return chocolateShards(pen, colour);
    case 'flowers':
      return flowers(pen, colour);
    case 'fruit':
      return fruit(pen, colour);
    default:
      return [];
  }
}
