import { formatMoney } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Step } from './order.server.ts';

/** Why the order was not made, and that nothing is lost. Words beside fields stand there, not here. */
export function ProblemNotice({ step }: { step: Step }) {
  const { problem, fields, isOrder } = step;
  if (!isOrder) return null;
  return (
    <div data-problem tabIndex={-1} className="outline-none">
      {problem?.code === 'orders/total-changed' ? (
        <TotalChanged step={step} />
      ) : problem && Object.keys(fields).length === 0 ? (
        <Notice tone="danger" title="Not ordered yet" isLive>
          {problem.detail}
        </Notice>
      ) : (
        <Missing count={Object.keys(fields).length} />
      )}
    </div>
  );
}

function TotalChanged({ step: { values, quote } }: { step: Step }) {
  const { expected_amount: amount = '', expected_currency: currency = '' } = values;
  const old = amount && currency ? formatMoney({ amount, currency }) : undefined;
  const now = quote.total && formatMoney(quote.total);
  return (
    <Notice tone="caution" title={`The total is now ${now}`} isLive>
      {old && <>It was {old} before. </>}Nothing is ordered yet. Look at the parts again, then order.
    </Notice>
  );
}

function Missing({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Notice tone="danger" isLive>
      {count === 1 ? 'One answer is missing or needs' : `${count} answers are missing or need`} another look. Nothing is
      ordered yet.
    </Notice>
  );
}
