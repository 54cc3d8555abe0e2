import { MapPin } from 'lucide-react';
import type { RefObject } from 'react';
import { cx } from '../../ui/cx.ts';
import { FieldError } from '../../ui/field.tsx';
import { inputClass } from '../../ui/inputs.tsx';
import { PlaceOptions } from './place-options.tsx';
import { useCombobox } from './use-combobox.ts';
import type { Suggestion } from './use-suggestions.ts';

type PlaceFieldProps = {
  id: string;
  inputRef: RefObject<HTMLInputElement | null>;
  isLarge: boolean;
  typed?: string;
  error?: string;
  onPick: (place: Suggestion) => void;
};

/** Where to, in words; with JavaScript it says what they may mean. */
export function PlaceField({ id, inputRef, isLarge, typed = '', error, onPick }: PlaceFieldProps) {
  const { suggestions, isShown, active, pick, type, steer, close } = useCombobox((place) => {
    if (inputRef.current) inputRef.current.value = place.label;
    onPick(place);
  });
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
        defaultValue={typed}
        placeholder="District or postcode"
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => type(event.target.value)}
        onKeyDown={steer}
        onBlur={close}
        className={cx(inputClass, 'pl-11.5', isLarge && 'min-h-13')}
      />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <PlaceOptions id={id} isShown={isShown} suggestions={suggestions} active={active} onPick={pick} />
    </div>
  );
}
