import type { Suggestion } from './use-suggestions.ts';

type PlaceOptionsProps = {
  id: string;
  isShown: boolean;
  suggestions: readonly Suggestion[];
  active: number;
  onPick: (place: Suggestion) => void;
};

/** What the typed words may mean, under the field that steers it. */
export function PlaceOptions({ id, isShown, suggestions, active, onPick }: PlaceOptionsProps) {
  return (
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
          onClick={() => onPick(place)}
          className="flex min-h-11 cursor-pointer items-center rounded-sm px-3 hover:bg-surface-sunken aria-selected:bg-accent-quiet"
        >
          {place.label}
        </div>
      ))}
    </div>
  );
}
