import { type ReactNode, useState } from 'react';
import { Main } from '../../ui/header.tsx';
import { LiveRegion } from '../../ui/live.tsx';
import type { Workplace } from '../workplace/store.server.ts';
import { StoreBar } from '../workplace/store-bar.tsx';
import { type Board, COLUMNS } from './board.ts';
import { BellButton, DensityButton, LookButton } from './board-buttons.tsx';
import { RefusedNotice } from './board-notices.tsx';
import { BoardStrip } from './board-strip.tsx';
import './board.css';
import { Column, ColumnSwitch } from './column.tsx';
import { LaterDrawer } from './later-drawer.tsx';
import { LineState } from './line-state.tsx';
import type { Density, Look } from './look.ts';
import { type Ending, ReasonDialog } from './reason-dialog.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import type { Standing } from './standing.ts';
import { TicketCard } from './ticket.tsx';
import type { Pressing } from './ticket-actions.tsx';
import { Toolbar } from './toolbar.tsx';
import { useBell } from './use-bell.ts';
import { useClock } from './use-clock.ts';
import { useKeys } from './use-keys.ts';
import { useKitchen } from './use-kitchen.ts';
import { usePhotos } from './use-photos.ts';
import { useStay } from './use-stay.ts';
import { unseenOf, useNewsOf } from './use-unseen.ts';
import { useView } from './use-view.ts';

type KitchenProps = {
  store: Workplace;
  board: Board;
  now: number;
  look: Look;
  density: Density;
  problem?: string;
};

/** The store's board: every open order by due time, each with its next button, as live as the connection allows. */
export function Kitchen({ store, board, now: serverNow, problem, ...device }: KitchenProps) {
  const now = useClock(serverNow);
  const kitchen = useKitchen(store.id, board);
  const view = useView(kitchen.tickets, now);
  const [look, setLook] = useState(device.look);
  const [density, setDensity] = useState(device.density);
  const [ending, setEnding] = useState<Ending>();
  const keys = useKeys();
  const stay = useStay(kitchen.line, kitchen.say);
  const unseen = unseenOf(kitchen.tickets, kitchen.waiting);
  const { bell, toggle } = useBell(unseen.length > 0);
  useNewsOf(unseen, now, kitchen.say);
  const photos = usePhotos(store.id, kitchen.say);
  const pressing: Pressing = {
    press: kitchen.press,
    takeBack: kitchen.takeBack,
    end: (ticket, move) => setEnding({ ticket, move }),
    photos,
  };
  const card = (ticket: Standing, ofDensity = density) => (
    <TicketCard ticket={ticket} now={now} isUnseen={unseen.includes(ticket)} density={ofDensity} pressing={pressing} />
  );

  return (
    <div {...stay} data-theme={look} data-density={density} className="board bg-surface text-content">
      <StoreBar store={store} current="board">
        <LineState line={kitchen.line} />
        <BellButton bell={bell} onToggle={toggle} />
        <DensityButton density={density} onPick={setDensity} />
        <LookButton look={look} onPick={setLook} />
      </StoreBar>
      <Orders {...{ store, kitchen, view, unseen, now, problem }}>{card}</Orders>
      <LiveRegion>{kitchen.said}</LiveRegion>
      <ShortcutHelp isOn={keys.isOn} onSwitch={keys.switchTo} />
      <ReasonDialog
        ending={ending}
        onClose={() => setEnding(undefined)}
        onSay={({ ticket, move }, reason) => kitchen.press(ticket, move, reason)}
      />
    </div>
  );
}

type OrdersProps = Pick<KitchenProps, 'store' | 'now' | 'problem'> & {
  kitchen: ReturnType<typeof useKitchen>;
  view: ReturnType<typeof useView>;
  unseen: readonly Standing[];
  children: (ticket: Standing, density?: Density) => ReactNode;
};

/** What has to be known first, then the tickets: those of now in their columns, those of other days in the drawer. */
function Orders({ store, kitchen, view, unseen, now, problem, children }: OrdersProps) {
  return (
    <Main className="board-main relative px-4 pt-3">
      <h1 className="sr-only">Orders at {store.name}</h1>
      <div className="absolute inset-x-4 z-30 grid">
        <RefusedNotice words={[...kitchen.refused, ...(problem ? [problem] : [])]} onDismiss={kitchen.dismissRefused} />
      </div>
      <Toolbar
        storeId={store.id}
        tickets={kitchen.tickets}
        later={view.later.length}
        way={view.way}
        onWay={view.setWay}
      />
      <BoardStrip
        line={kitchen.line}
        storeId={store.id}
        kept={kitchen.waiting.length}
        unseen={unseen.length}
        onSeen={() => kitchen.see(unseen.map(({ id }) => id))}
      />
      <ColumnSwitch tickets={view.today} />
      <Columns tickets={view.today}>{children}</Columns>
      <LaterDrawer tickets={view.later} now={now}>
        {(ticket) => children(ticket, 'dense')}
      </LaterDrawer>
    </Main>
  );
}

type ColumnsProps = { tickets: readonly Standing[]; children: (ticket: Standing) => ReactNode };

function Columns({ tickets, children }: ColumnsProps) {
  return (
    <div className="board-columns">
      {COLUMNS.map((column) => (
        <Column key={column.status} column={column} tickets={tickets.filter(({ status }) => status === column.status)}>
          {(ticket) => children(ticket)}
        </Column>
      ))}
    </div>
  );
}
