/**
 * A form as a list of its fields, and what its buttons do to them: the same in the browser and, where no script runs, on
 * the server. `steps.0.name` is the name in the first row of `steps`; `occasions` may be there several times. Pure.
 */
export type Fields = URLSearchParams;
export type Row = Record<string, string>;

/** The words of a form; files are not among them. Lines end as in the browser, not as they are sent. */
export function fieldsOf(form: Iterable<[string, FormDataEntryValue]>): Fields {
  const fields = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === 'string') fields.append(name, value.replaceAll('\r\n', '\n'));
  return fields;
}

const ROW = /^([a-z_]+(?:\.[a-z_]+)*)\.(\d{1,3})\.([a-z_]+)$/;

/** The rows of a list, in order; numbers that are missing leave no hole. */
export function rowsOf(fields: Fields, list: string): Row[] {
  const rows = new Map<number, Row>();
  for (const [name, value] of fields) {
    const [, inList, index, cell] = ROW.exec(name) ?? [];
    if (inList !== list || !cell) continue;
    const row = rows.get(Number(index)) ?? {};
    rows.set(Number(index), { ...row, [cell]: value });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** The same fields with these rows in `list`. */
export function withRows(fields: Fields, list: string, rows: readonly Row[]): Fields {
  const next = new URLSearchParams();
  for (const [name, value] of fields) if (ROW.exec(name)?.[1] !== list) next.append(name, value);
  rows.forEach((row, index) => {
    for (const [cell, value] of Object.entries(row)) next.append(`${list}.${index}.${cell}`, value);
  });
  return next;
}

export function withValues(fields: Fields, name: string, values: readonly string[]): Fields {
  const next = new URLSearchParams(fields);
  next.delete(name);
  for (const value of values) next.append(name, value);
  return next;
}

/** `list` with the one at `from` at `to`; unchanged where there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  if (from < 0 || from >= list.length || to < 0 || to >= list.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** What belongs together when two people change a form: a field, or a whole list. */
const unitOf = (name: string): string => name.split('.')[0] ?? name;

const pairsOf = (fields: Fields, unit: string): [string, string][] =>
  [...fields].filter(([name]) => unitOf(name) === unit);

export const isSame = (a: Fields, b: Fields, unit: string): boolean =>
  JSON.stringify(sorted(pairsOf(a, unit))) === JSON.stringify(sorted(pairsOf(b, unit)));

/** The order of a form's fields tells nothing: rows have their numbers, and what is there several times is a set. */
const sorted = (pairs: [string, string][]) => pairs.map((pair) => JSON.stringify(pair)).toSorted();

const unitsOf = (...all: Fields[]): string[] => [...new Set(all.flatMap((fields) => [...fields.keys()].map(unitOf)))];

/** `fields` with what `others` have in one unit. */
export function takeUnit(fields: Fields, others: Fields, unit: string): Fields {
  const next = new URLSearchParams();
  for (const [name, value] of fields) if (unitOf(name) !== unit) next.append(name, value);
  for (const [name, value] of pairsOf(others, unit)) next.append(name, value);
  return next;
}

export const hasChanged = (base: Fields, now: Fields): boolean =>
  unitsOf(base, now).some((unit) => !isSame(base, now, unit));

/**
 * What two people made of the same form. Whatever only they changed is taken over; where both did, mine stays and the
 * unit is named.
 */
export function mergeFields(base: Fields, mine: Fields, theirs: Fields): { fields: Fields; both: string[] } {
  let fields = mine;
  const both: string[] = [];
  for (const unit of unitsOf(base, mine, theirs)) {
    if (isSame(base, theirs, unit) || isSame(mine, theirs, unit)) continue;
    if (isSame(base, mine, unit)) fields = takeUnit(fields, theirs, unit);
    else both.push(unit);
  }
  return { fields, both };
}
