import type { components } from '../../../../contract/api-types.gen.ts';

export type ProductImport = components['schemas']['ProductImport'];

export const isBusy = ({ state }: ProductImport) => state === 'checking' || state === 'running';

const NUMBER = new Intl.NumberFormat('en-IN');
export const count = (n: number): string => NUMBER.format(n);

/** 1 row, 2 rows */
export const counted = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

/** The figures of an import, by its state: what it would do, or what it has done; zeros are left out. */
export function figuresOf(one: ProductImport): { label: string; value: number; isWrong?: boolean }[] {
  const figures =
    one.state === 'done' || one.state === 'failed'
      ? [
          { label: 'made', value: one.created },
          { label: 'changed', value: one.changed },
          { label: 'as they were', value: one.unchanged },
          { label: 'left out', value: one.skipped, isWrong: true },
        ]
      : [
          { label: 'new', value: one.to_create },
          { label: 'to change', value: one.to_change },
          { label: 'as they are', value: one.unchanged },
          { label: one.rows_wrong === 1 ? 'row wrong' : 'rows wrong', value: one.rows_wrong, isWrong: true },
        ];
  return figures.filter(({ value }) => value > 0);
}

/** What the button says that runs an import, or undefined when there is nothing to do. */
export function runWords({ to_create, to_change, rows_wrong }: ProductImport): string | undefined {
  const todo = to_create + to_change;
  if (todo === 0) return undefined;
  const what = `import ${counted(todo, 'product')}`;
  if (rows_wrong === 0) return what.replace('import', 'Import');
  return `Leave out ${counted(rows_wrong, 'row')} and ${what}`;
}

/** How far it is, for whoever can't see the bar. */
export function progressWords({ state, rows_done, rows_total }: ProductImport): string {
  if (rows_total === 0) return 'Reading the file';
  const verb = state === 'checking' ? 'Checked' : 'Done';
  return `${verb}: ${count(rows_done)} of ${counted(rows_total, 'row')}`;
}
