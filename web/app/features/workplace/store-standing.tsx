import { formatDayTime } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { StatusPill } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { isOpening } from './places.ts';
import type { Workplace } from './store.server.ts';
import { STORE_STATES } from './store-states.ts';

/** Nothing while all is as usual; else what keeps customers from ordering, and the way to it. */
export function StoreStanding({ store }: { store: Workplace }) {
  const { id, state, paused_until, timezone, role } = store;
  if (state === 'live' && !paused_until) return null;
  const { label, tone } = STORE_STATES[state];
  const pill = paused_until ? (
    <StatusPill tone="caution">Paused until {formatDayTime(paused_until, timezone)}</StatusPill>
  ) : (
    <StatusPill tone={tone}>{label}</StatusPill>
  );
  const href = isOpening(store) && role !== 'baker' ? paths.storeStart(id) : paths.stores({ all: true });
  return (
    <Link href={href} className="flex min-h-11 items-center rounded-full">
      {pill}
    </Link>
  );
}
