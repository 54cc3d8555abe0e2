import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';

export type Column = { head: string; isNumber?: boolean; isWide?: boolean };
export type PlanRow = { id: string; cells: readonly ReactNode[]; isDone?: boolean };

type PlanTableProps = { label: string; columns: readonly Column[]; rows: readonly PlanRow[] };

/** Rows to be read at the bench and ticked off on paper: the first column names the row; what is done is crossed out. */
export function PlanTable({ label, columns, rows }: PlanTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      <table className="w-full text-left">
        <thead>
          <tr>
            {columns.map(({ head, isNumber }) => (
              <th
                key={head}
                scope="col"
                className={cx('py-2 pr-4 font-semibold text-content-muted text-sm last:pr-0', isNumber && 'text-right')}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells, isDone }) => (
            <tr key={id} className={cx('plan-row border-line border-t', isDone && 'text-content-muted')}>
              {cells.map((cell, i) => {
                const column = columns[i] as Column;
                const Cell = i === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.head}
                    scope={i === 0 ? 'row' : undefined}
                    className={cx(
                      'py-2.5 pr-4 align-top font-normal last:pr-0',
                      column.isNumber && 'tabular whitespace-nowrap text-right',
                      !column.isNumber && !column.isWide && 'whitespace-nowrap',
                      column.isWide && 'min-w-36',
                    )}
                  >
                    {cell}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
