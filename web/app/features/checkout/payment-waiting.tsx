import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { LiveRegion } from '../../ui/live.tsx';
import { Spinner } from '../../ui/spinner.tsx';

const ASK_EVERY_MS = 3000;

/** The bank has not answered. Never says to pay again: the money may be on its way. */
export function PaymentWaiting() {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && revalidate(), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <section className="grid justify-items-center gap-4 py-10 text-center">
      <span className="text-3xl text-accent">
        <Spinner />
      </span>
      <LiveRegion isShown>
        <h1 className="text-2xl">Waiting for the bank</h1>
        <p className="mt-2 max-w-md text-content-muted">
          Your payment is on its way and your time is kept. This page goes on by itself, usually within seconds. There
          is no need to pay again; if you leave, the answer comes by e-mail.
        </p>
      </LiveRegion>
      <noscript>
        <meta httpEquiv="refresh" content="4" />
      </noscript>
    </section>
  );
}
