import type { Match } from './import-rows.sql.ts';
import type { TableRow } from './read-table.ts';

/** The product that a row is about, null for a new one, or what is wrong with it. */
export type Target = { match: Match | null } | { column: 'id' | 'sku' | 'name'; message: string };

const normal = (name: string) => name.normalize('NFC').trim().toLowerCase();

type Seen = { rows: Map<string, number>; newNames: Map<string, { row: number; hasSku: boolean }> };
type Said = { id: string; sku: string; name: string };

/**
 * Finds out which product each row of a file is about: the one with the id that an export wrote, else the one with its
 * number, else the one with its name. Two rows about one product are wrong, and so is a name that several have.
 */
export function makeTargets(matches: readonly Match[]) {
  const find = makeFinder(matches);
  const seen: Seen = { rows: new Map(), newNames: new Map() };
  return ({ row, cells }: TableRow): Target => {
    const said = {
      id: cells.id?.trim() ?? '',
      sku: cells.sku?.normalize('NFC').trim() ?? '',
      name: normal(cells.name ?? ''),
    };
    const found = find(said);
    if ('message' in found) return found;
    const twice = seenBefore(seen, row, said, found.match);
    if (twice === undefined) return found;
    const column = said.sku ? 'sku' : 'name';
    return { column, message: `Row ${twice} is about the same product or number. Keep one of the two.` };
  };
}

function makeFinder(matches: readonly Match[]): (said: Said) => Target {
  const byId = new Map(matches.map((match) => [String(match.id), match]));
  const bySku = new Map(matches.flatMap((match) => (match.sku === null ? [] : [[match.sku, match] as const])));
  const byName = Map.groupBy(matches, (match) => normal(match.name));
  return (said) => {
    const { id, sku, name } = said;
    const numbered = bySku.get(sku);
    if (id !== '') {
      const match = byId.get(id);
      if (!match) return { column: 'id', message: `You have no product ${id}. Empty this cell for a new one.` };
      if (!numbered || numbered === match) return { match };
      return { column: 'sku', message: `“${numbered.name}” has this number already. Choose another one.` };
    }
    if (sku === '' && name === '') return { column: 'name', message: 'Give it a name.' };
    return numbered ? { match: numbered } : matchByName(byName.get(name) ?? [], sku);
  };
}

function matchByName(named: readonly Match[], sku: string): Target {
  // A number that nobody has yet belongs to one that has none.
  const possible = sku === '' ? named : named.filter((match) => match.sku === null);
  const inUse = possible.filter((match) => !match.is_archived);
  const [match = null, ...others] = inUse.length > 0 ? inUse : possible;
  if (others.length === 0) return { match };
  const count = others.length + 1;
  const message = `${count} products are called “${match?.name}”. Write the id of the one it means, as an export does.`;
  return { column: 'name', message };
}

function seenBefore({ rows, newNames }: Seen, row: number, { sku, name }: Said, match: Match | null) {
  const keys = [...(match ? [`id ${match.id}`] : []), ...(sku ? [`sku ${sku}`] : [])];
  const other = keys.map((key) => rows.get(key)).find((found) => found !== undefined);
  if (other !== undefined) return other;
  const named = match ? undefined : newNames.get(name);
  if (named && !(sku && named.hasSku)) return named.row;
  for (const key of keys) rows.set(key, row);
  if (!match) newNames.set(name, { row, hasSku: sku !== '' });
  return undefined;
}
