import { useMemo, useState } from 'react';
import { isForLater } from './due.ts';
import type { Standing } from './standing.ts';

export type Way = 'all' | 'pickup' | 'delivery';

/** What was just pressed stays where it is seen. */
const isInHand = ({ fresh, kept }: Standing) => fresh !== undefined || kept.length > 0;

/** What of all orders is in sight: those of one way, and those of now apart from those of other days. */
export function useView(tickets: readonly Standing[], now: number) {
  const [way, setWay] = useState<Way>('all');
  const { today, later } = useMemo(() => {
    const inSight = tickets.filter(({ fulfilment }) => way === 'all' || fulfilment === way);
    const later = inSight.filter((ticket) => isForLater(ticket, now) && !isInHand(ticket));
    return { today: inSight.filter((ticket) => !later.includes(ticket)), later };
  }, [tickets, way, now]);
  return { way, setWay, today, later };
}
