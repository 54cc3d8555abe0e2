import { type FormEvent, useEffect, useRef, useState } from 'react';
import { formatMoney } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import type { Ticket } from './board.ts';
import { MOVES, type MoveName } from './moves.ts';
import { REASONS } from './reasons.ts';

const ID = 'reason-dialog';

/** A move that ends an order without its cake, before anybody has said why. */
export type Ending = { ticket: Ticket; move: MoveName };

type ReasonDialogProps = { ending?: Ending; onClose: () => void; onSay: (ending: Ending, reason: string) => void };

/** Why not: the customer reads it, so there is no ending an order without. */
export function ReasonDialog({ ending, onClose, onSay }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const closing = useRef(onClose);
  closing.current = onClose;
  useEffect(() => {
    const dialog = dialogOf();
    const close = () => closing.current();
    dialog.addEventListener('close', close);
    return () => dialog.removeEventListener('close', close);
  }, []);
  useEffect(() => {
    if (!ending) return;
    setReason('');
    if (!dialogOf().open) dialogOf().showModal();
  }, [ending]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!ending || reason.trim() === '') return;
    onSay(ending, reason.trim());
    dialogOf().close();
  }

  const { ticket, move = 'decline' } = ending ?? {};
  return (
    <Dialog id={ID} title={`${MOVES[move].press}: ${ticket?.number ?? ''}`}>
      <form onSubmit={submit} className="grid gap-4">
        <p>{ticket && consequence(ticket)}</p>
        <div className="flex flex-wrap gap-2">
          {REASONS[move]?.map((words) => (
            <Button key={words} tone="quiet" size="small" onClick={() => setReason(words)}>
              {words}
            </Button>
          ))}
        </div>
        <Field label="Reason" name="reason" isRequired>
          {(control) => (
            <TextArea {...control} maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </Field>
        <Button type="submit" tone="danger" size="large" isWide>
          {MOVES[move].press} and tell the customer
        </Button>
      </form>
    </Dialog>
  );
}

const dialogOf = () => document.getElementById(ID) as HTMLDialogElement;

/** What was paid goes back by itself. */
function consequence({ customer_name, total, due }: Ticket): string {
  const paid = Number(total.amount) - Number(due.amount);
  const back = paid > 0 ? ` gets ${formatMoney({ ...total, amount: String(paid) })} back and` : '';
  return `${customer_name}${back} reads your reason.`;
}
