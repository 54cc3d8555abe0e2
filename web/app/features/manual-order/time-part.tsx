import { formatDay, formatWindow } from '../../lib/format.ts';
import { SlotPicker } from '../../ui/slot-picker.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { slotDaysOf, whyNotSooner } from '../checkout/slot-days.ts';
import type { Step } from './take-order.server.ts';

/** The times that are free for this order, and why others are not. */
export function TimePart({ step: { quote: priced, values, fields } }: { step: Step }) {
  if (!priced) return <p className="text-content-muted">The free times come with the first product.</p>;
  const { quote } = priced;
  if (!quote.days.some(({ is_possible }) => is_possible))
    return (
      <EmptyState title="No free times">{quote.days[0]?.reason ?? 'Every window of two weeks is taken.'}</EmptyState>
    );
  const reason = whyNotSooner(quote);
  const days = slotDaysOf(quote);
  return (
    <div className="grid gap-2">
      <SlotPicker
        // A time that is gone must not stay chosen.
        key={`${quote.fulfilment} ${days.map(({ slots }) => slots.map(({ reason }) => reason ?? '')).join()}`}
        name="window"
        legend={quote.fulfilment === 'pickup' ? 'Picked up' : 'Delivered'}
        days={days}
        value={values.window || undefined}
        error={fields.window}
      />
      {quote.earliest && (
        <p className="text-content-muted text-sm">
          First free: {formatDay(quote.earliest.starts_at, quote.store.timezone)},{' '}
          {formatWindow(quote.earliest.starts_at, quote.earliest.ends_at, quote.store.timezone)}. {reason}
        </p>
      )}
    </div>
  );
}
