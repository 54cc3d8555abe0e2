import { Form, useNavigation } from 'react-router';
import { formatDayTime } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Order } from './change-words.ts';
import { DifferenceList } from './difference-list.tsx';

/** The first thing on an order's page while something about it is being decided. */
export function ChangeNotice({ order }: { order: Order }) {
  const change = order.open_change;
  const isBusy = useNavigation().formData?.get('intent') === 'withdraw-change';
  if (!change) return null;
  const until = formatDayTime(change.expires_at, order.window.timezone);
  if (change.asked_by === 'store')
    return (
      <Notice
        tone="caution"
        title={`${order.store.name} asks to change your order`}
        action={change.token && <ButtonLink href={paths.orderChange(change.token)}>See it and answer</ButtonLink>}
      >
        Nothing changes before you say yes. Please answer by {until}.
      </Notice>
    );
  return (
    <Notice tone="info" title="You asked for a change">
      <div className="grid gap-3">
        <p>
          {order.store.name} answers by {until}; until then, and without an answer, the order stays as it is.
        </p>
        <DifferenceList differences={change.differences} />
        {change.answers.includes('withdrawal') && (
          <Form method="post" action={paths.tracking(order.tracking_token)}>
            <input type="hidden" name="change" value={change.id} />
            <Button type="submit" name="intent" value="withdraw-change" tone="quiet" size="small" isBusy={isBusy}>
              Take it back
            </Button>
          </Form>
        )}
      </div>
    </Notice>
  );
}

/** The way to ask for something else, as long as the kitchen has not begun. */
export function AskLink({ order }: { order: Order }) {
  const isOpen = order.status === 'placed' || order.status === 'accepted';
  if (!isOpen || order.locked_at !== null || order.open_change) return null;
  return (
    <section className="order-4 grid justify-items-start gap-3 print:hidden">
      <h2 className="text-lg">Something should be different?</h2>
      <p className="text-content-muted">
        Another time, other words on the cake, the note or the address: ask {order.store.name} before it starts making
        it.
      </p>
      <ButtonLink href={paths.askChange(order.tracking_token)} tone="quiet">
        Ask for a change
      </ButtonLink>
    </section>
  );
}
