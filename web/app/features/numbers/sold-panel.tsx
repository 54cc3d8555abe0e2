import { useId } from 'react';
import { formatMoney } from '../../lib/format.ts';
import { Card } from '../../ui/card.tsx';
import { NumbersTable } from './chart-panel.tsx';
import { changeOf, type Numbers } from './numbers.ts';

type Sold = Pick<Numbers['products'][number], 'id' | 'name' | 'quantity' | 'sales' | 'before_quantity'> & {
  group?: string | null;
};

type SoldPanelProps = {
  title: string;
  csv: string;
  name: string;
  empty: string;
  rows: readonly Sold[];
  by: 'sales' | 'quantity';
};

/** What sold, most first, with a bar for each against the best. */
export function SoldPanel({ title, csv, name, empty, rows, by }: SoldPanelProps) {
  const id = useId();
  const sizeOf = (row: Sold) => (by === 'sales' ? Number(row.sales.amount) : row.quantity);
  const most = Math.max(1, ...rows.map(sizeOf));
  return (
    <section aria-labelledby={id} className="min-w-0">
      <Card className="grid grid-cols-1 gap-4">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {rows.length === 0 ? (
          <p className="text-content-muted">{empty}</p>
        ) : (
          <NumbersTable
            label={`${title}, as a table`}
            heads={[name, 'Pieces', 'Sales', 'Pieces against before']}
            rows={rows.map((row) => [
              <Name key={row.id} row={row} share={sizeOf(row) / most} />,
              row.quantity,
              Number(row.sales.amount) === 0 ? 'included' : formatMoney(row.sales),
              changeOf(row.quantity, row.before_quantity).words,
            ])}
          />
        )}
        <a href={csv} download className="text-link flex min-h-11 w-fit items-center text-sm">
          Download CSV
        </a>
      </Card>
    </section>
  );
}

function Name({ row, share }: { row: Sold; share: number }) {
  return (
    <span className="block min-w-32">
      {row.group && <span className="block text-content-muted text-xs">{row.group}</span>}
      {row.name}
      <span aria-hidden="true" className="mt-1 block h-1.5 rounded-full bg-surface-sunken">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.max(share * 100, 1)}%` }} />
      </span>
    </span>
  );
}
