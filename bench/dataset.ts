/** The one data set that every measured shop loads, so that all answer the same questions. Imports nothing. */
export const ADJECTIVES = [
  'Classic',
  'Royal',
  'Rustic',
  'Velvet',
  'Golden',
  'Midnight',
  'Garden',
  'Festive',
  'Tender',
  'Grand',
];
export const FLAVOURS = [
  'Chocolate',
  'Vanilla',
  'Strawberry',
  'Pistachio',
  'Lemon',
  'Mango',
  'Coffee',
  'Caramel',
  'Coconut',
  'Raspberry',
];
export const KINDS = [
  'Birthday Cake',
  'Wedding Cake',
  'Cupcake Box',
  'Cheesecake',
  'Layer Cake',
  'Bundt Cake',
  'Tart',
  'Gateau',
  'Sponge',
  'Torte',
];

export type DatasetProduct = {
  index: number;
  name: string;
  description: string;
  /** Whole currency units. */
  price: number;
  store: number;
  flavour: string;
  kind: string;
};

const pick = (from: readonly string[], index: number) => from[index % 10] as string;

/** The product with index `i`, counted from 0, in one of `stores` stores. */
export function datasetProduct(i: number, stores: number): DatasetProduct {
  const adjective = pick(ADJECTIVES, i);
  const flavour = pick(FLAVOURS, Math.floor(i / 10));
  const kind = pick(KINDS, Math.floor(i / 100));
  return {
    index: i,
    name: `${adjective} ${flavour} ${kind} ${i}`,
    description: `A ${adjective.toLowerCase()} ${flavour.toLowerCase()} ${kind.toLowerCase()}, baked fresh for celebration number ${i}.`,
    price: 100 + (i % 50) * 25,
    store: i % stores,
    flavour,
    kind,
  };
}
