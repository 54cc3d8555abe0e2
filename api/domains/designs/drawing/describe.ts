/** A design in one sentence, for those who do not see the drawing. */
import type { Art } from '../art.ts';
import { cleanArt } from './clean-art.ts';
import { pipable } from './lettering.ts';

const TOPPINGS: Record<Art['toppings'][number]['kind'], string> = {
  berries: 'berries',
  macarons: 'macarons',
  nuts: 'nuts',
  'chocolate-shards': 'chocolate shards',
  sprinkles: 'sprinkles',
  flowers: 'flowers',
  'gold-leaf': 'gold leaf',
  candles: 'lit candles',
  fruit: 'fruit',
  coconut: 'coconut',
};

/** "Illustration of a two-tier round cake with drip icing, topped with berries, that says “Happy birthday”." */
export function describeDesign(design: Art): string {
  const art = cleanArt(design);
  const names = art.toppings.map((t) => TOPPINGS[t.kind]);
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
  const words = art.inscription ? pipable(art.inscription.text) : '';
  const parts = [subject(art), list && `topped with ${list}`, words && `that says “${words}”`].filter(Boolean);
  return `Illustration of ${parts.join(', ')}.`;
}

function subject(art: Art): string {
  const { form, pieces } = art;
  const many = (one: string, more: string) => (pieces === 1 ? one : `${pieces} ${more}`);
  switch (form) {
    case 'cupcakes':
      return many('a cupcake', 'cupcakes in a box');
    case 'cookies':
      return many('a cookie', 'cookies');
    case 'cone':
      return `an ice cream cone with ${many('a scoop', 'scoops')}`;
    case 'cup':
      return `a cup of ice cream with ${many('a scoop', 'scoops')}`;
    case 'tub':
      return 'a tub of ice cream';
    case 'tart':
      return 'a tart';
    case 'bread':
      return art.is_cut ? 'a sliced loaf of bread' : 'a loaf of bread';
    default:
      return cake(art);
  }
}

function cake({ shape, digits, tiers, icing, is_cut }: Art): string {
  const tier = ['', '', 'two-tier ', 'three-tier ', 'four-tier '][Math.min(4, tiers.length)] ?? '';
  const kind = shape === 'number' ? `number ${digits} cake` : `${tier}${shape} cake`;
  const cut = is_cut ? ', cut open to show its layers' : '';
  return shape === 'number' ? `a ${kind}` : `a ${kind} with ${icing.style} icing${cut}`;
}
