import { useId } from 'react';
import { cx } from './cx.ts';
import { FieldError } from './field.tsx';

export type Slot = {
  value: string;
  /** "4–6 pm" on the store's clock. */
  label: string;
  /** "₹40", "Free". */
  price?: string;
  /** Why it can't be taken: "Full", "Too soon". */
  reason?: string;
};

export type SlotDay = {
  key: string;
  /** "Sat" */
  weekday: string;
  /** "22 Nov" */
  date: string;
  /** Why the whole day is out: "Closed". */
  reason?: string;
  slots: readonly Slot[];
};

type SlotPickerProps = {
  name: string;
  legend: string;
  days: readonly SlotDay[];
  value?: string;
  error?: string;
  onPick?: (value: string) => void;
};

/** Days across, the chosen day's windows below. All radios: arrow keys work, and so does a page without JavaScript. */
export function SlotPicker({ name, legend, days, value, error, onPick }: SlotPickerProps) {
  const id = useId();
  const withValue = days.findIndex((day) => day.slots.some((slot) => slot.value === value));
  const openDay = withValue >= 0 ? withValue : days.findIndex(isOpen);
  return (
    <fieldset className="min-w-0" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-3 font-semibold">{legend}</legend>
      <div className="kit-slots">
        {days.map((day, index) => (
          <DayWithSlots key={day.key} {...{ id, name, day, value, onPick }} isShown={index === openDay} />
        ))}
      </div>
      {error && (
        <div className="mt-2">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}

const isOpen = (day: SlotDay) => day.slots.some((slot) => !slot.reason);

type DayProps = {
  id: string;
  name: string;
  day: SlotDay;
  isShown: boolean;
  value?: string;
  onPick?: (value: string) => void;
};

function DayWithSlots({ id, name, day, isShown, value, onPick }: DayProps) {
  const isOut = !isOpen(day);
  const dayId = `${id}-${day.key}`;
  return (
    <>
      <input
        type="radio"
        name={`${name}_day`}
        id={dayId}
        value={day.key}
        defaultChecked={isShown}
        disabled={isOut}
        className="sr-only"
      />
      <label htmlFor={dayId} className={cx('kit-slot-day', isOut && 'kit-slot-out')}>
        <span className="text-sm">{day.weekday}</span>
        <span className="tabular font-bold leading-tight">{day.date}</span>
        <span className="text-xs">{isOut ? (day.reason ?? 'Full') : cheapest(day.slots)}</span>
      </label>
      <div className="kit-slot-windows">
        {day.slots.map((slot) => (
          <SlotTile key={slot.value} name={name} slot={slot} isChosen={slot.value === value} onPick={onPick} />
        ))}
      </div>
    </>
  );
}

function cheapest(slots: readonly Slot[]): string {
  const prices = slots.filter((slot) => !slot.reason).map((slot) => slot.price ?? '');
  if (prices.includes('')) return '';
  return new Set(prices).size <= 1 ? (prices[0] ?? '') : `from ${prices.filter(Boolean)[0]}`;
}

type TileProps = { name: string; slot: Slot; isChosen: boolean; onPick?: (value: string) => void };

function SlotTile({ name, slot, isChosen, onPick }: TileProps) {
  return (
    <label className="kit-slot-window">
      <input
        type="radio"
        name={name}
        value={slot.value}
        defaultChecked={isChosen}
        disabled={slot.reason !== undefined}
        onChange={() => onPick?.(slot.value)}
        className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
      />
      <span className="tabular font-semibold">{slot.label}</span>
      <span className="tabular text-content-muted text-sm">{slot.reason ?? slot.price}</span>
    </label>
  );
}
