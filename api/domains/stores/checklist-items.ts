import type { ChecklistRow } from './checklist.sql.ts';
import { missingNumbers } from './jurisdictions.ts';

export const CHECKLIST_ITEMS = [
  'contact',
  'numbers',
  'hours',
  'windows',
  'capacity',
  'fulfilment',
  'products',
  'payment',
  'description',
  'picture',
] as const;
export type ChecklistItem = {
  name: (typeof CHECKLIST_ITEMS)[number];
  title: string;
  is_done: boolean;
  /** The store can open without what is only wished for. */
  is_required: boolean;
  /** What is missing, or what stands, in a sentence. */
  words: string;
};

/** Each item's state from the data alone; `canSell` says whether one of the products on sale can be ordered. */
export function checklistOf(row: ChecklistRow, canSell: boolean): ChecklistItem[] {
  return [
    contact(row),
    numbers(row),
    item('hours', 'Opening hours', row.hours > 0, 'Say when you are open.', 'Set.'),
    windows(row),
    capacity(row),
    fulfilment(row),
    products(row, canSell),
    item('payment', 'A way of payment', row.payment_methods.length > 0, 'Choose how customers can pay.', 'Chosen.'),
    wish('description', 'A description', row.description !== '', 'Tell customers in a few lines what you make.'),
    wish('picture', 'A picture', row.has_picture, 'A photograph of your shop or your best cake.'),
  ];
}

export const missingOf = (items: readonly ChecklistItem[]) => items.filter((one) => one.is_required && !one.is_done);

const item = (name: ChecklistItem['name'], title: string, is_done: boolean, missing: string, done: string) => ({
  name,
  title,
  is_done,
  is_required: true,
  words: is_done ? done : missing,
});

const wish = (name: ChecklistItem['name'], title: string, is_done: boolean, missing: string): ChecklistItem => ({
  ...item(name, title, is_done, missing, 'There.'),
  is_required: false,
});

function contact(row: ChecklistRow) {
  const isWhole = [row.email, row.phone, row.address, row.postcode, row.city].every(Boolean);
  // Where no store is: 0° north, 0° east lies in the sea, and is what an empty form sends.
  const hasPoint = row.lat !== 0 || row.lng !== 0;
  const missing = hasPoint ? 'E-mail, phone and whole address are needed.' : 'Put the store on the map.';
  return item('contact', 'Contact and address', isWhole && hasPoint, missing, `${row.address}, ${row.city}.`);
}

function numbers(row: ChecklistRow) {
  const missing = missingNumbers(row);
  return item('numbers', 'Licence and tax numbers', missing.length === 0, `Missing: ${missing.join(', ')}.`, 'Given.');
}

function windows(row: ChecklistRow) {
  const title = 'Times for orders';
  const isDone =
    (!row.offers_delivery || row.delivery_windows > 0) &&
    (!row.offers_pickup || row.pickup_windows > 0) &&
    row.delivery_windows + row.pickup_windows > 0;
  if (row.delivery_windows + row.pickup_windows === 0)
    return item('windows', title, false, 'Set the windows in which orders are brought or collected.', '');
  const lacking = row.offers_delivery && row.delivery_windows === 0 ? 'delivery' : 'collection';
  return item('windows', title, isDone, `No window is for ${lacking} yet.`, 'Set.');
}

function capacity(row: ChecklistRow) {
  const title = 'How much you can make';
  if (row.day_capacity_units === 0) return item('capacity', title, false, 'Say how many cakes a day you can make.', '');
  const hasRoom = row.window_capacity_units > 0 || row.roomy_windows > 0;
  return item('capacity', title, hasRoom, 'Say how many orders fit in one window.', `${row.day_capacity_units} a day.`);
}

function fulfilment(row: ChecklistRow) {
  const title = 'Delivery or collection';
  if (!row.offers_delivery && !row.offers_pickup)
    return item('fulfilment', title, false, 'Offer delivery, collection or both.', '');
  if (row.offers_delivery && row.rules === 0)
    return item('fulfilment', title, false, 'Say where you deliver and for how much, or offer collection alone.', '');
  const offered = [row.offers_delivery && 'delivery', row.offers_pickup && 'collection'].filter(Boolean);
  return item('fulfilment', title, true, '', `You offer ${offered.join(' and ')}.`);
}

function products(row: ChecklistRow, canSell: boolean) {
  const title = 'Something to sell';
  if (row.products === 0)
    return item('products', title, false, row.drafts > 0 ? 'Put a product on sale.' : 'Make your first product.', '');
  const done = row.products === 1 ? '1 product is on sale.' : `${row.products} products are on sale.`;
  return item('products', title, canSell, 'No product on sale can be ordered: look at its choices.', done);
}
