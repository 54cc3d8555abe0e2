import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import type { Ticket } from './board.ts';
import { REASONS } from './reasons.ts';

const ID = 'decline-dialog';

type DeclineDialogProps = { ticket?: Ticket; onClose: () => void; onDecline: (ticket: Ticket, reason: string) => void };

/** Why not: the customer reads it, so there is no declining without. */
export function DeclineDialog({ ticket, onClose, onDecline }: DeclineDialogProps) {
  const [reason, setReason] = useState('');
  const closing = useRef(onClose);
  closing.current = onClose;
  useEffect(() => {
    const dialog = document.getElementById(ID) as HTMLDialogElement;
    const close = () => closing.current();
    dialog.addEventListener('close', close);
    return () => dialog.removeEventListener('close', close);
  }, []);
  useEffect(() => {
    const dialog = document.getElementById(ID) as HTMLDialogElement;
    if (!ticket) return;
    setReason('');
    if (!dialog.open) dialog.showModal();
  }, [ticket]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!ticket || reason.trim() === '') return;
    onDecline(ticket, reason.trim());
    (document.getElementById(ID) as HTMLDialogElement).close();
  }

  return (
    <Dialog id={ID} title={ticket ? `Decline ${ticket.number}?` : 'Decline?'}>
      <form onSubmit={submit} className="grid gap-4">
        <p>{ticket?.customer_name} gets the whole amount back and reads your reason.</p>
        <div className="flex flex-wrap gap-2">
          {REASONS.map((words) => (
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
          Decline and send the money back
        </Button>
      </form>
    </Dialog>
  );
}
