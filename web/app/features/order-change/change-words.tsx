import { formatDayTime, formatMoney } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Summary, SummaryRow } from '../../ui/summary.tsx';
import type { ChangeQuote } from './change-values.ts';

type Difference = ChangeQuote['differences'][number];

/** What would be otherwise, and what it would cost. */
export function ChangeWords({ quote }: { quote: ChangeQuote }) {
  const { differences, before, after, difference, problems, expires_at } = quote;
  if (differences.length === 0) return <p className="text-content-muted">Nothing is changed yet.</p>;
  return (
    <div className="grid gap-4" aria-live="polite">
      <Differences differences={differences} />
      <Summary>
        <SummaryRow label="Total so far">{formatMoney(before.total)}</SummaryRow>
        <SummaryRow label="Total with the change" isTotal hint={differenceWords(difference)}>
          {formatMoney(after.total)}
        </SummaryRow>
      </Summary>
      {problems.map(({ code, message }) => (
        <Notice key={code} tone="caution">
          {message}
        </Notice>
      ))}
      {expires_at && (
        <p className="text-content-muted text-sm">
          The customer has until {formatDayTime(expires_at, after.window.timezone)} to answer.
        </p>
      )}
    </div>
  );
}

function differenceWords(difference: ChangeQuote['difference']): string {
  const value = Number(difference.amount);
  if (value === 0) return 'The same as before';
  const size = formatMoney({ ...difference, amount: String(Math.abs(value)) });
  return value > 0 ? `${size} more` : `${size} less`;
}

export function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <dl className="grid gap-2">
      {differences.map(({ what, from, to }) => (
        <div key={`${what} ${to}`} className="break-words">
          <dt className="text-content-muted text-sm">{what}</dt>
          <dd>
            {from && <s className="text-content-muted">{from}</s>} {to && <strong>{to}</strong>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
