import { formatDay, formatTime } from '../../lib/format.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { type Change, type Difference, deedOf, differencesOf, isOwnDeed } from './change-words.ts';

type ChangeListProps = { changes: readonly Change[]; timezone: string; currency: string };

/** Who did what, day by day, with what stood before and what stands since. */
export function ChangeList({ changes, timezone, currency }: ChangeListProps) {
  const days = Map.groupBy(changes, ({ at }) => formatDay(at, timezone));
  return (
    <div className="grid grid-cols-1 gap-6">
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-label={day}>
          <h2 className="mb-2 text-lg">{day}</h2>
          <ol className="divide-y divide-line rounded-lg border border-line bg-surface-raised">
            {ofDay.map((change) => (
              <li key={change.id} className="grid gap-2 px-4 py-3 sm:px-5">
                <Head change={change} timezone={timezone} />
                <Differences change={change} currency={currency} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const WHO: Record<string, string> = { admin: 'of SweetSpot', system: 'by itself' };

function Head({ change, timezone }: { change: Change; timezone: string }) {
  const { actor, at, reason } = change;
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          {!isOwnDeed(change) && <strong className="font-semibold">{actor.name}</strong>}
          {!isOwnDeed(change) && WHO[actor.kind] && <span className="text-content-muted"> {WHO[actor.kind]}</span>}{' '}
          {deedOf(change)}
        </span>
        <time dateTime={at} className="tabular text-content-muted text-sm">
          {formatTime(at, timezone)}
        </time>
      </p>
      {reason && (
        <p className="whitespace-pre-line border-line-strong border-l-2 pl-3 text-content-muted text-sm">{reason}</p>
      )}
    </>
  );
}

/** More would bury the other changes of the day. */
const MOST_SHOWN = 6;

function Differences({ change, currency }: { change: Change; currency: string }) {
  const differences = differencesOf(change, currency);
  if (differences.length === 0) return null;
  const list = <DifferenceList differences={differences} />;
  if (differences.length <= MOST_SHOWN) return list;
  return <Disclosure label={`${differences.length} fields`}>{list}</Disclosure>;
}

function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  return (
    <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[minmax(8rem,12rem)_1fr]">
      {differences.map(({ name, label, before, after }) => (
        <div key={name} className="contents">
          <dt className="text-content-muted">{label}</dt>
          <dd className="mb-1 min-w-0 [overflow-wrap:anywhere] sm:mb-0">
            {before && (
              <>
                <span className="sr-only">before: </span>
                <del className="text-content-muted decoration-1">{before}</del>
                <span aria-hidden="true"> → </span>
                <span className="sr-only">, since then: </span>
              </>
            )}
            {after || <span className="text-content-muted">nothing</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
