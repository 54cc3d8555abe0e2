import { Form } from 'react-router';
import type { Refusal } from '../../lib/forms.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Ticket } from './board.ts';
import { isMoveName, MOVES, type MoveName, nextMove, pressWords, undoMove, whyOf } from './moves.ts';

type Order = Pick<Ticket, 'id' | 'moves' | 'payment_due' | 'fulfilment' | 'due'>;

/** Every move that is possible from here: the next one as a button, those that end the order with their reason. */
export function OrderMoves({ order, refusal }: { order: Order; refusal?: Refusal }) {
  const next = nextMove(order.moves);
  const endings = order.moves.filter(isMoveName).filter((name) => whyOf(name) !== undefined && !isSaidBy(name, order));
  const undo = undoMove(order.moves);
  if (!next && !undo && endings.length === 0) return null;
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">Next</h2>
      {refusal && (
        <Notice tone="danger" isLive>
          {refusal.problem.detail}
        </Notice>
      )}
      {next && (
        <Form method="post">
          <Hidden orderId={order.id} move={next} />
          <Button type="submit" size="large" isWide>
            {pressWords(next, order)}
          </Button>
        </Form>
      )}
      {undo && (
        <Form method="post">
          <Hidden orderId={order.id} move={undo} />
          <Button type="submit" tone="quiet" isWide>
            {MOVES[undo].press}
          </Button>
        </Form>
      )}
      {endings.map((move) => (
        <Ending key={move} orderId={order.id} move={move} />
      ))}
    </Card>
  );
}

/** A new order is declined; cancelling is for those that were accepted. */
const isSaidBy = (name: MoveName, { moves }: Order) => name === 'cancellation' && moves.includes('decline');

function Hidden({ orderId, move }: { orderId: number; move: MoveName }) {
  return (
    <>
      <input type="hidden" name="order" value={orderId} />
      <input type="hidden" name="move" value={move} />
    </>
  );
}

/** The id is where a link from the board leads; browsers open a `details` that holds their target only by script. */
function Ending({ orderId, move }: { orderId: number; move: MoveName }) {
  return (
    <Form method="post" id={move} className="grid gap-3 border-line border-t pt-4">
      <Hidden orderId={orderId} move={move} />
      <Field label={whyOf(move) ?? ''} name="reason" hint="The customer reads it." isRequired>
        {(control) => <TextArea {...control} rows={2} maxLength={300} />}
      </Field>
      <p>
        <button type="submit" className={buttonClass({ tone: 'danger' })}>
          {MOVES[move].press}
        </button>
      </p>
    </Form>
  );
}
