import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Main } from '../../ui/header.tsx';
import { LiveRegion } from '../../ui/live.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type Board, COLUMNS, type Ticket } from './board.ts';
import { BellButton, LookButton } from './board-buttons.tsx';
import './board.css';
import { Column, ColumnSwitch } from './column.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import { dueOf, isForLater } from './due.ts';
import { LineNotice, LineState } from './line-state.tsx';
import type { MoveName } from './moves.ts';
import type { Workplace } from './store.server.ts';
import { StoreBar } from './store-bar.tsx';
import { TicketCard } from './ticket.tsx';
import type { Pressing } from './ticket-actions.tsx';
import { useBell } from './use-bell.ts';
import { useClock } from './use-clock.ts';
import { useKitchen } from './use-kitchen.ts';
import { useUnseen } from './use-unseen.ts';

type KitchenProps = { store: Workplace; board: Board; now: number; look: 'dark' | 'light'; problem?: string };

/** The store's board: every open order by due time, each with its next button, as live as the connection allows. */
export function Kitchen({ store, board, now: serverNow, look: firstLook, problem }: KitchenProps) {
  const now = useClock(serverNow);
  const kitchen = useKitchen(store.id, board);
  const { unseen, markSeen } = useUnseen(store.id, kitchen.tickets);
  const { bell, toggle } = useBell(unseen.length > 0);
  const [look, setLook] = useState(firstLook);
  const [declining, setDeclining] = useState<Ticket>();
  useNewsOf(unseen, now, kitchen.say);

  const press = ({ id, number }: Ticket, move: MoveName, reason: string | null = null) =>
    kitchen.press({ order_id: id, number, move, reason });
  const pressing: Pressing = {
    press,
    decline: setDeclining,
    takeBack: kitchen.takeBack,
    waitingOf: (orderId) => kitchen.waiting.find(({ order_id }) => order_id === orderId),
  };
  const cardOf = (ticket: Ticket) => (
    <TicketCard
      key={ticket.id}
      ticket={ticket}
      now={now}
      isUnseen={unseen.some(({ id }) => id === ticket.id)}
      pressing={pressing}
    />
  );

  return (
    <div data-theme={look} className="board min-h-dvh flex-1 bg-surface text-content">
      <StoreBar store={store} current="board">
        <LineState line={kitchen.line} />
        <BellButton bell={bell} onToggle={toggle} />
        <LookButton look={look} onPick={setLook} />
      </StoreBar>
      <Main className="p-4">
        <h1 className="sr-only">Orders at {store.name}</h1>
        <div className="mb-4 grid gap-3 empty:hidden">
          <LineNotice line={kitchen.line} storeId={store.id} />
          <RefusedNotice words={kitchen.refused ?? problem} onDismiss={kitchen.dismissRefused} />
          <UnseenNotice count={unseen.length} onSeen={markSeen} />
        </div>
        <ColumnSwitch tickets={kitchen.tickets} />
        <div className="grid gap-6 md:grid-cols-2 md:gap-4 lg:grid-cols-3 xl:grid-cols-5">
          {COLUMNS.map((column) => {
            const tickets = kitchen.tickets.filter(({ status }) => status === column.status);
            return (
              <Column key={column.status} column={column} count={tickets.length}>
                <Tickets tickets={tickets} canWait={column.status === 'accepted'} now={now} cardOf={cardOf} />
              </Column>
            );
          })}
        </div>
      </Main>
      <LiveRegion>{kitchen.said}</LiveRegion>
      <DeclineDialog
        ticket={declining}
        onClose={() => setDeclining(undefined)}
        onDecline={(ticket, reason) => press(ticket, 'decline', reason)}
      />
    </div>
  );
}

type TicketsProps = {
  tickets: readonly Ticket[];
  canWait: boolean;
  now: number;
  cardOf: (ticket: Ticket) => React.ReactNode;
};

/** What is far off waits in a drawer, so that today stays in sight. */
function Tickets({ tickets, canWait, now, cardOf }: TicketsProps) {
  const later = canWait ? tickets.filter(({ window }) => isForLater(window, now)) : [];
  const soon = tickets.filter((ticket) => !later.includes(ticket));
  return (
    <>
      {soon.map(cardOf)}
      {later.length > 0 && (
        <details className="rounded-md border-2 border-line">
          <summary className="flex min-h-12 items-center px-4 font-semibold">Later: {later.length}</summary>
          <div className="grid gap-4 p-2">{later.map(cardOf)}</div>
        </details>
      )}
    </>
  );
}

function RefusedNotice({ words, onDismiss }: { words?: string; onDismiss: () => void }) {
  if (!words) return null;
  return (
    <Notice
      tone="danger"
      isLive
      title={words}
      action={
        <Button tone="quiet" onClick={onDismiss}>
          All right
        </Button>
      }
    />
  );
}

function UnseenNotice({ count, onSeen }: { count: number; onSeen: () => void }) {
  if (count === 0) return null;
  return (
    <Notice
      tone="caution"
      title={count === 1 ? '1 new order' : `${count} new orders`}
      action={
        <Button tone="primary" onClick={onSeen}>
          Seen
        </Button>
      }
    >
      It flashes and rings until someone has seen it.
    </Notice>
  );
}

/** Says each new order once. */
function useNewsOf(unseen: readonly Ticket[], now: number, say: (words: string) => void): void {
  const told = useRef(new Set<number>());
  useEffect(() => {
    const fresh = unseen.filter(({ id }) => !told.current.has(id));
    for (const { id } of fresh) told.current.add(id);
    const [first] = fresh;
    if (!first) return;
    const { words, clock } = dueOf(first.window, now);
    say(fresh.length === 1 ? `New order ${first.number}: ${words}, ${clock}` : `${fresh.length} new orders`);
  }, [unseen, now, say]);
}
