import { Clock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatTime } from '../../lib/format.ts';

type Props = { until: string | null; zone: string };

/** Until when the chosen time is kept; counts the minutes once the page is alive. */
export function KeptClock({ until, zone }: Props) {
  const minutes = useMinutesTo(until);
  if (until === null || (minutes !== undefined && minutes <= 0))
    return (
      <p className="flex items-start gap-2 text-content-muted text-sm">
        <Clock aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        Your time is no longer kept. It may still be free; if it’s gone when you pay, the money goes back by itself.
      </p>
    );
  return (
    <p className="flex items-start gap-2 text-sm">
      <Clock aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-accent" />
      <span>
        Your time is kept until <b className="tabular">{formatTime(until, zone)}</b>
        {minutes !== undefined && `, ${minutes === 1 ? 'one more minute' : `${minutes} more minutes`}`}.
      </span>
    </p>
  );
}

/** Undefined on the server, which can't know when it will be read. */
function useMinutesTo(until: string | null): number | undefined {
  const [minutes, setMinutes] = useState<number>();
  useEffect(() => {
    if (until === null) return;
    const count = () => setMinutes(Math.ceil((new Date(until).getTime() - Date.now()) / 60_000));
    count();
    const timer = setInterval(count, 10_000);
    return () => clearInterval(timer);
  }, [until]);
  return minutes;
}
