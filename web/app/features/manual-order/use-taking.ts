import { type FocusEvent, type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import type { LineCode } from './order-line.ts';
import type { Step } from './take-order.server.ts';

const ASKS_AT_ONCE = ['fulfilment', 'window'];
const ASKS_WHEN_LEFT = ['line1', 'district', 'postcode', 'city'];

/**
 * Sends the form by a fetcher, so that nothing typed is lost, and asks for the price and the times again by itself when an
 * answer changes them, or the lines do.
 */
export function useTaking(lines: readonly LineCode[], first: Step) {
  const fetcher = useFetcher<Step>();
  const form = useRef<HTMLFormElement>(null);
  const asked = useRef('');
  const key = lines.join('\n');
  const isOfNow = (step: Step | undefined) => step?.lines.join('\n') === key;
  const step = isOfNow(fetcher.data) ? (fetcher.data as Step) : first;
  const isPlacing = fetcher.state !== 'idle' && fetcher.formData?.get('intent') === 'place';
  const [filled, setFilled] = useState(0);

  function ask(): void {
    if (!form.current || isPlacing) return;
    const wish = new FormData(form.current);
    wish.set('intent', 'quote');
    void fetcher.submit(wish, { method: 'post' });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the lines change, and only then
  useEffect(() => {
    if (lines.length > 0 && fetcher.data) ask();
  }, [key]);
  // The preset fills fields that were not typed: the form is drawn anew with its values.
  useEffect(() => {
    if (fetcher.data && asked.current === 'walk_in') setFilled((times) => times + 1);
    asked.current = '';
  }, [fetcher.data]);
  useEffect(() => {
    if (filled > 0) form.current?.querySelector<HTMLElement>('[value="place"]:not([hidden])')?.focus();
  }, [filled]);

  return {
    fetcher,
    form,
    step,
    filled,
    isPlacing,
    isPricing: fetcher.state !== 'idle' && !isPlacing,
    handlers: handlersOf(ask, asked),
  };
}

/** `asked` becomes the intent of the button that sends the form. */
function handlersOf(ask: () => void, asked: RefObject<string>) {
  function onChange({ target }: FormEvent<HTMLFormElement>) {
    if (ASKS_AT_ONCE.includes((target as unknown as HTMLInputElement).name)) queueMicrotask(() => ask());
  }
  function onSubmit({ nativeEvent }: FormEvent<HTMLFormElement>) {
    const { submitter } = nativeEvent as SubmitEvent;
    asked.current = submitter instanceof HTMLButtonElement ? submitter.value : '';
  }
  function onBlur({ target }: FocusEvent<HTMLFormElement>) {
    const { name, value, defaultValue } = target as unknown as HTMLInputElement;
    if (ASKS_WHEN_LEFT.includes(name) && value !== defaultValue) ask();
  }
  return { onChange, onBlur, onSubmit };
}
