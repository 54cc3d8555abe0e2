import type { MouseEvent, ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { accountOf, type Order } from './order-words.ts';

const DIALOG = 'cancel-order';
const QUESTION = 'Cancel this order?';

/** The way out, with its price. Before JavaScript it leads to the same question on a page of its own (`?cancel`). */
export function CancelOrder({ order, isWanted }: { order: Order; isWanted: boolean }) {
  if (!order.moves.includes('cancellation')) return null;
  const ask = paths.tracking(order.tracking_token);
  return (
    <section className="order-4 grid justify-items-start gap-3 print:hidden">
      <h2 className="text-lg">Changed your mind?</h2>
      <p className="text-content-muted">{deadlineOf(order)}</p>
      {isWanted ? (
        <Notice tone="caution" title={QUESTION}>
          <p className="mb-3">{refundOf(order)}</p>
          <Buttons
            order={order}
            keep={
              <ButtonLink href={ask} tone="quiet">
                Keep the order
              </ButtonLink>
            }
          />
        </Notice>
      ) : (
        <ButtonLink href={`${ask}?cancel=1`} tone="quiet" onClick={openDialog}>
          Cancel the order
        </ButtonLink>
      )}
      <Dialog
        id={DIALOG}
        title={QUESTION}
        actions={
          <Buttons
            order={order}
            keep={
              <form method="dialog">
                <Button type="submit" tone="quiet">
                  Keep the order
                </Button>
              </form>
            }
          />
        }
      >
        <p>{refundOf(order)}</p>
        <p className="mt-2 text-content-muted">{deadlineOf(order)}</p>
      </Dialog>
    </section>
  );
}

function openDialog(event: MouseEvent) {
  const dialog = document.getElementById(DIALOG);
  if (!(dialog instanceof HTMLDialogElement)) return;
  event.preventDefault();
  dialog.showModal();
}

function Buttons({ order, keep }: { order: Order; keep: ReactNode }) {
  const isBusy = useNavigation().formData?.get('intent') === 'cancel';
  const refund = order.refund_if_cancelled;
  const hasRefund = refund !== null && Number(refund.amount) > 0;
  return (
    <div className="flex flex-wrap gap-3">
      {keep}
      <Form method="post" action={paths.tracking(order.tracking_token)}>
        <Button type="submit" name="intent" value="cancel" tone="danger" isBusy={isBusy}>
          {hasRefund ? `Cancel and get ${formatMoney(refund)} back` : 'Cancel the order'}
        </Button>
      </Form>
    </div>
  );
}

function refundOf(order: Order): string {
  const refund = order.refund_if_cancelled;
  if (refund === null || Number(refund.amount) === 0) return 'You have not paid yet, so it costs you nothing.';
  const all = refund.amount === order.total.amount ? 'all of ' : '';
  return `You get ${all}${formatMoney(refund)} back to ${accountOf(order)}. Banks take three to five working days.`;
}

const deadlineOf = ({ store }: Order) =>
  `You can cancel, with all your money back, until ${store.name} starts making it. After that, call the store.`;
