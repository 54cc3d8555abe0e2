import type { components } from '../../../../contract/api-types.gen.ts';
import { formatDayTime } from '../../lib/format.ts';

type HistoryEvent = components['schemas']['OrderHistory'];

/** Everything that happened to an order: what, who, when, why; oldest first. */
export function OrderHistory({ events, timezone }: { events: readonly HistoryEvent[]; timezone: string }) {
  return (
    <ol className="grid gap-3">
      {events.map((event) => (
        <li key={event.id} className="grid gap-0.5 border-line-strong border-l-3 pl-4">
          <p className="font-semibold">{event.words}</p>
          <p className="tabular text-content-muted text-sm">
            {formatDayTime(event.at, timezone)}, {event.by}
          </p>
          {event.reason && <p>“{event.reason}”</p>}
        </li>
      ))}
    </ol>
  );
}
