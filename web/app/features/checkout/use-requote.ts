import { type FocusEvent, type FormEvent, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { Step } from './order.server.ts';

const ASKS_AT_ONCE = /^(fulfilment-|window-\d+$|address$)/;
const ASKS_WHEN_LEFT = ['line1', 'district', 'postcode', 'city'];

/**
 * Sends the form by a fetcher, so that nothing typed is lost, and asks for a new quote by itself when an answer changes
 * the price or the times: at once for choices and a whole postcode, and when a field of the address is left.
 */
export function useRequote() {
  const fetcher = useFetcher<Step>();
  const form = useRef<HTMLFormElement>(null);
  const asked = useRef('');
  const isOrdering = fetcher.state !== 'idle' && fetcher.formData?.get('intent') === 'order';

  function requote() {
    if (!form.current || isOrdering) return;
    const wish = new FormData(form.current);
    wish.set('intent', 'quote');
    const key = JSON.stringify([...wish].filter(([name]) => ASKS_AT_ONCE.test(name) || ASKS_WHEN_LEFT.includes(name)));
    if (key === asked.current) return;
    asked.current = key;
    fetcher.submit(wish, { method: 'post' });
  }

  function onChange({ target }: FormEvent<HTMLFormElement>) {
    const { name, value } = target as unknown as HTMLInputElement;
    if (ASKS_AT_ONCE.test(name) || (name === 'postcode' && /^\d{6}$/.test(value))) queueMicrotask(requote);
  }

  function onBlur({ target }: FocusEvent<HTMLFormElement>) {
    if (ASKS_WHEN_LEFT.includes((target as unknown as HTMLInputElement).name)) requote();
  }

  return {
    fetcher,
    form,
    isOrdering,
    isPricing: fetcher.state !== 'idle' && !isOrdering,
    handlers: { onChange, onBlur },
  };
}
