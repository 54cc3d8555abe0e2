import { type ReactNode, useId } from 'react';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

type ChartPanelProps = {
  title: string;
  csv: string;
  heads: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  children: ReactNode;
};

/** A chart with the table behind it, and the same as a file. */
export function ChartPanel({ title, csv, heads, rows, children }: ChartPanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <Card className="grid grid-cols-1 gap-4">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {children}
        <div className="flex flex-wrap items-start gap-x-5">
          <Disclosure label="Show as a table" className="flex-1">
            <NumbersTable label={`${title}, as a table`} heads={heads} rows={rows} />
          </Disclosure>
          <a href={csv} download className="text-link flex min-h-11 items-center text-sm">
            Download CSV
          </a>
        </div>
      </Card>
    </section>
  );
}

type NumbersTableProps = { label: string; heads: readonly string[]; rows: readonly (readonly ReactNode[])[] };

/** The first column names the row; the others are numbers. */
export function NumbersTable({ label, heads, rows }: NumbersTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="max-h-[32rem] overflow-auto">
      <table className="w-full text-left text-sm">
        <thead className="sticky top-0 bg-surface-raised">
          <tr>
            {heads.map((head, i) => (
              <th
                key={head}
                scope="col"
                className={`py-2 pr-3 align-bottom font-semibold ${i > 0 ? 'text-right last:pr-0' : ''}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name and never change places
            <tr key={i} className="border-line border-t">
              <th scope="row" className="py-2 pr-3 font-normal">
                {name}
              </th>
              {cells.map((cell, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same
                <td key={k} className="tabular whitespace-nowrap py-2 pr-3 text-right last:pr-0">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
