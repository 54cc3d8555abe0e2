import { type ReactNode, useState } from 'react';
import { Main } from '../../ui/header.tsx';
import { LiveRegion } from '../../ui/live.tsx';
import { type Board, COLUMNS, type Ticket } from './board.ts';
import { BellButton, LookButton } from './board-buttons.tsx';
import { RefusedNotice, UnseenNotice } from './board-notices.tsx';
import './board.css';
import { Column, ColumnSwitch } from './column.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import { LineNotice, LineState } from './line-state.tsx';
import type { MoveName } from './moves.ts';
import type { Workplace } from '../workplace/store.server.ts';
import { StoreBar } from '../workplace/store-bar.tsx';
import { TicketCard } from './ticket.tsx';
import type { Pressing } from './ticket-actions.tsx';
import { useBell } from './use-bell.ts';
import { useClock } from './use-clock.ts';
import { useKitchen } from './use-kitchen.ts';
import { useNewsOf, useUnseen } from './use-unseen.ts';

type KitchenProps = { store: Workplace; board: Board; now: number; look: 'dark' | 'light'; problem?: string };

/** The store's board: every open order by due time, each with its next button, as live as the connection allows. */
export function Kitchen({ store, board, now: serverNow, look: firstLook, problem }: KitchenProps) {
  const now = useClock(serverNow);
  const kitchen = useKitchen(store.id, board);
  const [look, setLook] = useState(firstLook);
  const [declining, setDeclining] = useState<Ticket>();
  const pressing = pressingOf(kitchen, setDeclining);
  const { unseen, markSeen } = useUnseen(store.id, kitchen.tickets, pressing.waitingOf);
  const { bell, toggle } = useBell(unseen.length > 0);
  useNewsOf(unseen, now, kitchen.say);

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
        <Columns tickets={kitchen.tickets} now={now}>
          {(ticket) => <TicketCard ticket={ticket} now={now} isUnseen={unseen.includes(ticket)} pressing={pressing} />}
        </Columns>
      </Main>
      <LiveRegion>{kitchen.said}</LiveRegion>
      <DeclineDialog
        ticket={declining}
        onClose={() => setDeclining(undefined)}
        onDecline={(ticket, reason) => pressing.press(ticket, 'decline', reason)}
      />
    </div>
  );
}

function pressingOf(kitchen: ReturnType<typeof useKitchen>, decline: (ticket: Ticket) => void): Pressing {
  return {
    press: ({ id, number }: Ticket, move: MoveName, reason = null) =>
      kitchen.press({ order_id: id, number, move, reason }),
    decline,
    takeBack: kitchen.takeBack,
    waitingOf: (orderId) => kitchen.waiting.find(({ order_id }) => order_id === orderId),
  };
}

type ColumnsProps = { tickets: readonly Ticket[]; now: number; children: (ticket: Ticket) => ReactNode };

function Columns({ tickets, now, children }: ColumnsProps) {
  return (
    <div className="grid gap-6 md:grid-cols-2 md:gap-4 lg:grid-cols-3 xl:grid-cols-5">
      {COLUMNS.map((column) => (
        <Column
          key={column.status}
          column={column}
          tickets={tickets.filter(({ status }) => status === column.status)}
          now={now}
        >
          {children}
        </Column>
      ))}
    </div>
  );
}
