import { useEffect, useRef } from 'react';
import { Form, Link } from 'react-router';
import type { Refusal } from '../../lib/forms.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { KeptWarning } from './kept-warnings.server.ts';

type TimesNoticesProps = {
  storeId: number;
  here: string;
  refusal?: Refusal;
  saved?: string;
  warnings: readonly KeptWarning[];
  leftOut: number;
};

/** What a save came to. Warnings stay until they are put away, on whichever page of the times. */
export function TimesNotices({ storeId, here, refusal, saved, warnings, leftOut }: TimesNoticesProps) {
  const box = useRef<HTMLDivElement>(null);
  const told = refusal ?? saved;
  useEffect(() => {
    if (told) box.current?.focus();
  }, [told]);
  return (
    <div ref={box} tabIndex={-1} className="grid gap-3 rounded-md empty:hidden">
      {refusal && <RefusedNotice refusal={refusal} here={here} />}
      {saved && !refusal && <Notice tone="positive" isLive title={saved} />}
      {warnings.length > 0 && (
        <Notice
          tone="caution"
          isLive
          title="Look at these"
          action={
            <Form method="post" action={here} preventScrollReset>
              <Button type="submit" name="intent" value="dismiss" tone="quiet" size="small">
                Put away
              </Button>
            </Form>
          }
        >
          <ul className="mt-1 grid gap-2">
            {warnings.map((warning) => (
              <li key={warning.text} className="max-w-text">
                {warning.text} <WarnedOrders storeId={storeId} {...warning} />
              </li>
            ))}
            {leftOut > 0 && <li>And {leftOut} more like these.</li>}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function WarnedOrders({ storeId, orders, more }: KeptWarning & { storeId: number }) {
  if (orders.length === 0) return null;
  return (
    <span>
      {orders.map(([id, number], i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link to={paths.storeOrder(storeId, id)} className="inline-block py-1 underline underline-offset-4">
            {number}
          </Link>
        </span>
      ))}
      {more > 0 && ` and ${more} more`}
    </span>
  );
}

function RefusedNotice({ refusal, here }: { refusal: Refusal; here: string }) {
  const { code, detail } = refusal.problem;
  if (code === 'delivery/times-changed-meanwhile')
    return (
      <Notice
        tone="danger"
        isLive
        title="Nothing is saved yet"
        action={
          <Link to={here} reloadDocument className="flex min-h-11 items-center font-semibold underline">
            Show theirs
          </Link>
        }
      >
        {detail}
      </Notice>
    );
  const words = [...new Set(Object.values(refusal.fields))];
  return (
    <Notice tone="danger" isLive title="Nothing is saved yet">
      {words.length > 1 ? 'See the words below the fields.' : detail}
    </Notice>
  );
}
