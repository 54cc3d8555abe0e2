import { type Fields, moved, type Row, rowsOf, withRows, withValues } from './fields.ts';

type List = {
  /** A new row. */
  blank: Row;
  /** The cells that somebody has to fill: a row without any of them isn't there. */
  typed: readonly string[];
  most: number;
};

/** The repeatable parts of a product's form. */
export const LISTS = {
  groups: { blank: { id: '' }, typed: ['id'], most: 30 },
  steps: {
    blank: { name: '', work: 'oven', minutes: '', waits: '' },
    typed: ['name', 'minutes', 'waits'],
    most: 30,
  },
  recipe: { blank: { ingredient: '', quantity: '', unit: 'g' }, typed: ['ingredient', 'quantity'], most: 60 },
  'art.tiers': { blank: { diameter_cm: '14', height_cm: '10' }, typed: ['diameter_cm', 'height_cm'], most: 4 },
  'art.sponge': { blank: { colour: '#e8c48a' }, typed: ['colour'], most: 8 },
  'art.toppings': { blank: { kind: 'berries', amount: '2', colour: '#c2375b' }, typed: ['kind'], most: 10 },
} as const satisfies Record<string, List>;

export type ListName = keyof typeof LISTS;

const isList = (name: string | undefined): name is ListName => name !== undefined && Object.hasOwn(LISTS, name);

/** What the buttons of a list send as `press`. */
export const presses = {
  add: (list: ListName) => `add:${list}`,
  remove: (list: ListName, index: number) => `remove:${list}:${index}`,
  move: (list: ListName, from: number, to: number) => `move:${list}:${from}:${to}`,
  attach: () => 'attach',
  take: (unit: string) => `take:${unit}`,
  keep: (unit: string) => `keep:${unit}`,
};

/** The form after a press on one of its lists; undefined when it was no such press. */
export function pressList(fields: Fields, press: string): Fields | undefined {
  if (press === presses.attach()) return attach(fields);
  const [act, list, from, to] = press.split(':');
  if (!isList(list)) return undefined;
  const rows = rowsOf(fields, list);
  const { blank, most } = LISTS[list];
  if (act === 'add') return withRows(fields, list, rows.length < most ? [...rows, { ...blank }] : rows);
  if (act === 'remove')
    return withRows(
      fields,
      list,
      rows.filter((_, index) => index !== Number(from)),
    );
  if (act === 'move') return withRows(fields, list, moved(rows, Number(from), Number(to)));
  return undefined;
}

/** The group that is chosen in the list of groups joins those that are attached. */
function attach(fields: Fields): Fields {
  const id = fields.get('attach') ?? '';
  const rows = rowsOf(fields, 'groups');
  const isNew = /^\d{1,15}$/.test(id) && rows.every((row) => row.id !== id);
  return withValues(isNew ? withRows(fields, 'groups', [...rows, { id }]) : fields, 'attach', []);
}

/** Without the rows that nobody filled. */
export function withoutBlankRows(fields: Fields): Fields {
  return (Object.keys(LISTS) as ListName[]).reduce((tidy, list) => {
    const typed: readonly string[] = LISTS[list].typed;
    const isFilled = (row: Row) => typed.some((cell) => (row[cell] ?? '').trim() !== '');
    return withRows(tidy, list, rowsOf(tidy, list).filter(isFilled));
  }, fields);
}
