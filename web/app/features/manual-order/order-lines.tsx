import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { designOf, type LineCode, productOf } from './order-line.ts';
import type { ManualQuote } from './values.ts';

type OrderLinesProps = { storeId: number; lines: readonly LineCode[]; quote: ManualQuote | null };
type OrderedLine = ManualQuote['lines'][number];

/** What is ordered so far, as the server priced it. */
export function OrderLines({ storeId, lines, quote }: OrderLinesProps) {
  return (
    <ul className="grid gap-3">
      {quote?.lines.map((line) => (
        <li key={line.id} className="flex gap-3 rounded-md border border-line bg-surface-raised p-3">
          <img src={line.picture.url} alt="" className="size-16 shrink-0 rounded-sm object-cover" />
          <div className="min-w-0 flex-1">
            <LineWords line={line} />
            <LineLinks storeId={storeId} lines={lines} at={line.id - 1} name={line.product.name} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function LineWords({ line }: { line: OrderedLine }) {
  const choices = line.choices.flatMap(({ names, text }) => [...names, ...(text ? [`“${text}”`] : [])]);
  return (
    <>
      <p className="flex justify-between gap-3 font-semibold">
        <span>
          {line.quantity > 1 && `${line.quantity} × `}
          {line.product.name}
        </span>
        <span className="tabular">{formatMoney(line.total)}</span>
      </p>
      <p className="break-words text-content-muted text-sm">{choices.join(', ')}</p>
      {line.problems.map(({ code, message }) => (
        <p key={code} className="font-semibold text-danger text-sm">
          {message}
        </p>
      ))}
    </>
  );
}

type LineLinksProps = { storeId: number; lines: readonly LineCode[]; at: number; name: string };

function LineLinks({ storeId, lines, at, name }: LineLinksProps) {
  const code = lines[at] ?? '';
  const changed = { line: lines, product: productOf(code), at: String(at), ...designOf(code) };
  return (
    <p className="flex gap-4">
      <Link
        href={paths.storeOrderNew(storeId, changed)}
        className="text-link inline-flex min-h-11 items-center"
        aria-label={`Change ${name}`}
      >
        Change
      </Link>
      <Link
        href={paths.storeOrderNew(storeId, { line: lines.toSpliced(at, 1) })}
        className="text-link inline-flex min-h-11 items-center"
        aria-label={`Take out ${name}`}
      >
        Take out
      </Link>
    </p>
  );
}
