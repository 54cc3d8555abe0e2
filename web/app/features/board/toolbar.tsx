import { CalendarClock, Keyboard, Plus, Printer } from 'lucide-react';
import { formatCount } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DialogButton, SheetButton } from '../../ui/dialog.tsx';
import { FindTicket } from './find-ticket.tsx';
import { LATER } from './later-drawer.tsx';
import { SHORTCUTS } from './shortcut-help.tsx';
import type { Standing } from './standing.ts';
import type { Way } from './use-view.ts';

type ToolbarProps = {
  storeId: number;
  tickets: readonly Standing[];
  later: number;
  way: Way;
  onWay: (way: Way) => void;
};

/** What narrows the board and leads on from it. */
export function Toolbar({ storeId, tickets, later, way, onWay }: ToolbarProps) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <WayFilter tickets={tickets} way={way} onWay={onWay} />
      <FindTicket tickets={tickets} />
      <span data-board-key="l" className="contents">
        <SheetButton
          sheet={LATER}
          tone="quiet"
          icon={<CalendarClock aria-hidden="true" className="size-5 max-sm:hidden" />}
        >
          Later <span className="tabular">{later}</span>
          <span className="sr-only">{formatCount(later, 'order')} of other days</span>
        </SheetButton>
      </span>
      <span className="flex gap-2 sm:ml-auto">
        <ButtonLink
          href={paths.storeOrderPrint(storeId, { as: 'ticket' })}
          tone="quiet"
          icon={<Printer aria-hidden="true" className="size-5" />}
          className="max-sm:hidden"
        >
          <span className="max-lg:sr-only">Print today</span>
        </ButtonLink>
        <span className="noscript-hidden max-lg:hidden">
          <DialogButton dialog={SHORTCUTS} tone="quiet">
            <Keyboard aria-hidden="true" className="size-5" />
            <span className="sr-only">Keyboard shortcuts</span>
          </DialogButton>
        </span>
        <ButtonLink
          href={paths.storeOrderNew(storeId)}
          icon={<Plus aria-hidden="true" className="size-5" />}
          className="max-sm:px-3"
        >
          <span className="max-sm:sr-only">New order</span>
        </ButtonLink>
      </span>
    </div>
  );
}

const WAYS = [
  { way: 'all', label: 'All' },
  { way: 'pickup', label: 'Pickup' },
  { way: 'delivery', label: 'Delivery' },
] as const;

function WayFilter({ tickets, way, onWay }: Pick<ToolbarProps, 'tickets' | 'way' | 'onWay'>) {
  const count = (of: Way) => tickets.filter(({ fulfilment }) => of === 'all' || fulfilment === of).length;
  return (
    <fieldset className="noscript-hidden flex rounded-full border-2 border-line">
      <legend className="sr-only">Orders in sight</legend>
      {WAYS.map(({ way: one, label }) => (
        <label
          key={one}
          className="relative flex min-h-10 select-none items-center gap-1.5 rounded-full px-3 font-semibold has-checked:bg-content has-checked:text-surface has-focus-visible:outline-3 has-focus-visible:outline-focus pointer-coarse:min-h-11 sm:px-4"
        >
          <input
            type="radio"
            name="way"
            value={one}
            checked={one === way}
            onChange={() => onWay(one)}
            className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
          />
          {label} <span className="tabular max-lg:sr-only">{count(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
