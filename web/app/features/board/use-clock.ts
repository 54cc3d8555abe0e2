import { useEffect, useState } from 'react';

const TICK_MS = 5000;

/** The server's time, since a kitchen's tablet may go wrong; the first answer is the page's own, for both to agree. */
export function useClock(serverNow: number): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const ahead = serverNow - Date.now();
    const timer = setInterval(() => setNow(Date.now() + ahead), TICK_MS);
    return () => clearInterval(timer);
  }, [serverNow]);
  return now;
}
