import { MapPin } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { FieldError } from '../../ui/field.tsx';
import { inputClass } from '../../ui/inputs.tsx';
import { type Suggestion, useSuggestions } from './use-suggestions.ts';

type PlaceFieldProps = {
  id: string;
  inputRef: RefObject<HTMLInputElement | null>;
  isLarge: boolean;
  typed?: string;
  error?: string;
  onPick: (place: Suggestion) => void;
};

/** A combobox over the places that the typed words may mean (ARIA practices, list autocomplete). */
export function PlaceField({ id, inputRef, isLarge, typed: first = '', error, onPick }: PlaceFieldProps) {
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(typed);
  const isShown = isOpen && suggestions.length > 0;
  function pick(place: Suggestion) {
    setOpen(false);
    if (inputRef.current) inputRef.current.value = place.label;
    onPick(place);
  }
  function steer(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = suggestions[active];
    if (step && isShown)
      setActive((active + step + suggestions.length + (active < 0 && step < 0 ? 1 : 0)) % suggestions.length);
    else if (event.key === 'Enter' && isShown && chosen) pick(chosen);
    else if (event.key === 'Escape' && isShown) setOpen(false);
    else return;
    event.preventDefault();
  }
  return (
    <div className="relative grid min-w-0 flex-1 gap-1.5">
      <label htmlFor={id} className="sr-only">
        District, street or postcode
      </label>
      <MapPin
        aria-hidden="true"
        className={cx(
          'pointer-events-none absolute left-4 z-1 size-5 text-content-muted',
          isLarge ? 'top-4' : 'top-3.5',
        )}
      />
      <input
        id={id}
        ref={inputRef}
        name="q"
        required
        maxLength={200}
        autoComplete="off"
        enterKeyHint="go"
        defaultValue={first}
        placeholder="District or postcode"
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={steer}
        onBlur={() => setOpen(false)}
        className={cx(inputClass, 'pl-11.5', isLarge && 'min-h-13 rounded-full')}
      />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Places"
        hidden={!isShown}
        className="absolute inset-x-0 top-[calc(100%+0.375rem)] z-20 rounded-md border border-line bg-surface-raised p-1.5 shadow-lifted"
      >
        {suggestions.map((place, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={`${place.label} ${place.lat}`}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(place)}
            className="flex min-h-11 cursor-pointer items-center rounded-sm px-3 hover:bg-surface-sunken aria-selected:bg-accent-quiet"
          >
            {place.label}
          </div>
        ))}
      </div>
    </div>
  );
}
