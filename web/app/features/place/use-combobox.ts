import { type KeyboardEvent, useState } from 'react';
import { type Suggestion, useSuggestions } from './use-suggestions.ts';

/** A combobox's keys over the suggestions for what is typed (ARIA practices, list autocomplete). */
export function useCombobox(onPick: (place: Suggestion) => void) {
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(typed);
  const isShown = isOpen && suggestions.length > 0;
  function pick(place: Suggestion) {
    setOpen(false);
    onPick(place);
  }
  function type(words: string) {
    setTyped(words);
    setActive(-1);
    setOpen(true);
  }
  function steer(event: KeyboardEvent) {
    const chosen = suggestions[active];
    const last = suggestions.length - 1;
    if (!isShown) return;
    if (event.key === 'ArrowDown') setActive(active < last ? active + 1 : 0);
    else if (event.key === 'ArrowUp') setActive(active > 0 ? active - 1 : last);
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  }
  return {
    suggestions,
    isShown,
    active: Math.min(active, suggestions.length - 1),
    pick,
    type,
    steer,
    close: () => setOpen(false),
  };
}
