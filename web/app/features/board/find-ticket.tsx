import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { formatCount } from '../../lib/format.ts';
import { TextInput } from '../../ui/inputs.tsx';
import type { Ticket } from './board.ts';
import { LATER } from './later-drawer.tsx';

export const FIND = 'find-ticket';

/** Jumps to the order whose number or customer is typed, on the board or in the drawer. */
export function FindTicket({ tickets }: { tickets: readonly Ticket[] }) {
  const [typed, setTyped] = useState('');
  const found = typed.trim() === '' ? [] : tickets.filter((ticket) => isMeant(ticket, typed));

  function type(next: string): void {
    setTyped(next);
    const [only, ...others] = next.trim().length < 2 ? [] : tickets.filter((ticket) => isMeant(ticket, next));
    if (only && others.length === 0) show(only.id, false);
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    const [first] = found;
    if (!first) return;
    setTyped('');
    show(first.id, true);
  }

  return (
    <search className="noscript-hidden w-38 max-sm:min-w-28 max-sm:flex-1 lg:w-52">
      <form onSubmit={submit}>
        <TextInput
          id={FIND}
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-label="Find an order by number or name"
          aria-describedby={`${FIND}-count`}
          placeholder="Number, name"
          before={<Search aria-hidden="true" />}
          value={typed}
          onChange={({ target }) => type(target.value)}
          className="!min-h-11 rounded-full"
        />
        <span id={`${FIND}-count`} role="status" className="sr-only">
          {typed.trim() !== '' && `${formatCount(found.length, 'order')} found`}
        </span>
      </form>
    </search>
  );
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const isMeant = ({ number, customer_name }: Ticket, typed: string) =>
  plain(number).includes(plain(typed)) || plain(customer_name).includes(plain(typed));

/** On a phone its column comes into sight first; in the drawer, the drawer. */
function show(id: number, isFocused: boolean): void {
  const waiting = document.querySelector<HTMLDetailsElement>(`[data-waiting="${id}"]`);
  if (waiting && isFocused) {
    document.getElementById(LATER)?.showPopover();
    waiting.open = true;
  }
  const ticket = document.querySelector<HTMLElement>(`[data-ticket="${id}"]`);
  const column = ticket?.closest<HTMLElement>('[data-column]')?.dataset.column;
  if (column) document.querySelector<HTMLInputElement>(`input[name="column"][value="${column}"]`)?.click();
  ticket?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (isFocused) document.querySelector<HTMLElement>(`#ticket-${id} a`)?.focus();
}
