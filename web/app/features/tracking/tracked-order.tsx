import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { AskLink, ChangeNotice } from '../customer-change/change-notice.tsx';
import { CancelOrder } from './cancel-order.tsx';
import { LiveNote } from './live-note.tsx';
import { OrderHead } from './order-head.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderMoney } from './order-money.tsx';
import { stepsOf } from './order-steps.ts';
import { isClosedBadly, moneyWords, type Order } from './order-words.ts';
import { useLiveOrder } from './use-live-order.ts';

type Props = { order: Order; readAt: string; isCancelWanted: boolean; refused?: string };

/** One order for whoever has its link; it changes while one looks. */
export function TrackedOrder({ order, readAt, isCancelWanted, refused }: Props) {
  const isHeard = useLiveOrder(order.tracking_token, order.live_cursor);
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-14">
      <div className="contents content-start gap-8 lg:grid">
        <ChangeNotice order={order} />
        <OrderHead order={order}>
          {refused && (
            <Notice tone="danger" isLive>
              {refused}
            </Notice>
          )}
          <NextStep order={order} />
        </OrderHead>
        <section className="order-2 grid gap-4 border-line border-t pt-6">
          <h2 className="text-xl">What you ordered</h2>
          <OrderLines order={order} />
          {order.note && <p className="text-content-muted">Your note: “{order.note}”</p>}
        </section>
      </div>
      <div className="contents content-start gap-8 lg:grid">
        <section className="order-1 grid gap-4">
          <div className="flex flex-wrap items-baseline justify-between gap-2">
            <h2 className="text-xl">How it comes along</h2>
            <LiveNote isHeard={isHeard} readAt={readAt} zone={order.window.timezone} />
          </div>
          <Timeline steps={stepsOf(order)} />
        </section>
        <section className="order-3 grid gap-4 border-line border-t pt-6">
          <h2 className="text-xl">Payment</h2>
          <OrderMoney order={order} />
          <p className="text-content-muted text-sm">Order {order.number}</p>
        </section>
        <AskLink order={order} />
        <CancelOrder order={order} isWanted={isCancelWanted} />
      </div>
    </div>
  );
}

/** What to do when it isn't paid yet, or ended without a cake. */
function NextStep({ order }: { order: Order }) {
  if (order.status === 'draft' && order.checkout_token)
    return (
      <p>
        <ButtonLink href={paths.payment(order.checkout_token)}>Pay now</ButtonLink>
      </p>
    );
  if (!isClosedBadly(order.status)) return null;
  return (
    <>
      <p className="font-semibold">{moneyWords(order)}</p>
      <p className="print:hidden">
        <ButtonLink href={paths.listing()}>Find another cake</ButtonLink>
      </p>
    </>
  );
}
