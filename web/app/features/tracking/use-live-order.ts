import { useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import { ORDER_EVENTS } from '../../lib/order-events.ts';

const TRY_AGAIN_MS = 3000;

/**
 * Reads the order again whenever it moves. The browser reconnects by itself and says where it left off; a refused
 * connection (the server was starting) is opened anew from the last event. False while nothing can be heard.
 */
export function useLiveOrder(token: string, cursor: string): boolean {
  const { revalidate } = useRevalidator();
  const [isHeard, setIsHeard] = useState(true);
  const last = useRef(cursor);
  useEffect(() => {
    let source: EventSource | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    function hear(event: MessageEvent) {
      last.current = event.lastEventId || last.current;
      revalidate();
    }
    function lose() {
      setIsHeard(false);
      if (source?.readyState === EventSource.CLOSED) retry = setTimeout(open, TRY_AGAIN_MS);
    }
    function open() {
      source?.close();
      source = new EventSource(`/api/v1/tracking/${encodeURIComponent(token)}/events?after=${last.current}`);
      // An answer that was on its way when the network went says nothing of now.
      source.onopen = () => setIsHeard(navigator.onLine);
      source.onerror = lose;
      for (const name of ORDER_EVENTS) source.addEventListener(name, hear);
    }
    open();
    setIsHeard(navigator.onLine);
    const loseNetwork = () => setIsHeard(false);
    addEventListener('offline', loseNetwork);
    addEventListener('online', open);
    return () => {
      clearTimeout(retry);
      source?.close();
      removeEventListener('offline', loseNetwork);
      removeEventListener('online', open);
    };
  }, [token, revalidate]);
  return isHeard;
}
