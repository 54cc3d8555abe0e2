import type { Change } from './change-words.ts';

/** What is different, each as it is and as it would be. */
export function DifferenceList({ differences }: Pick<Change, 'differences'>) {
  return (
    <dl className="grid gap-3">
      {differences.map(({ what, from, to }) => (
        <div key={`${what} ${from}`} className="grid gap-0.5">
          <dt className="font-semibold text-sm">{what}</dt>
          <dd className="text-content-muted">
            <s aria-hidden="true">{from}</s>
            <span className="sr-only">Now {from}</span>
          </dd>
          <dd>
            <span className="sr-only">Then </span>
            {to}
          </dd>
        </div>
      ))}
    </dl>
  );
}
