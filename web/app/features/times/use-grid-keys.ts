import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { weekdayOf } from './times.ts';

const linksIn = (grid: HTMLElement | null) => [...(grid?.querySelectorAll<HTMLElement>('[data-day]') ?? [])];

/**
 * The grid pattern of the ARIA authoring practices: one tab stop, arrows from day to day and week to week, Home and End to
 * the ends of the week. Before the script runs `tabStop` is null and every day is a tab stop.
 */
export function useGridKeys(grid: RefObject<HTMLElement | null>, first: string) {
  const [tabStop, setTabStop] = useState<string | null>(null);
  useEffect(() => setTabStop(first), [first]);

  function onKeyDown(event: KeyboardEvent) {
    const days = linksIn(grid.current);
    const at = days.indexOf(document.activeElement as HTMLElement);
    const step = stepOf(event.key, days[at]?.dataset.day);
    if (at < 0 || step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const isToEnd = event.key === 'Home' || event.key === 'End';
    days[isToEnd ? Math.min(days.length - 1, Math.max(0, at + step)) : at + step]?.focus();
  }

  function onFocus(event: FocusEvent) {
    const day = (event.target as HTMLElement).dataset.day;
    if (day) setTabStop(day);
  }

  return { tabStop, onKeyDown, onFocus };
}

function stepOf(key: string, day: string | undefined): number | null {
  if (!day) return null;
  switch (key) {
    case 'ArrowLeft':
      return -1;
    case 'ArrowRight':
      return 1;
    case 'ArrowUp':
      return -7;
    case 'ArrowDown':
      return 7;
    case 'Home':
      return 1 - weekdayOf(day);
    case 'End':
      return 7 - weekdayOf(day);
    default:
      return null;
  }
}
