import { useEffect, useState } from 'react';
import { FIND } from './find-ticket.tsx';
import { SHORTCUTS } from './shortcut-help.tsx';

const KEY = 'board keys';

/**
 * The board by keyboard. Arrows and letters count on a focused ticket only, so they are in nobody's way; those that count
 * anywhere can be switched off (WCAG 2.1.4), and this device keeps it.
 */
export function useKeys() {
  const [isOn, setIsOn] = useState(true);
  useEffect(() => setIsOn(localStorage.getItem(KEY) !== 'off'), []);
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      if (!isForBoard(event)) return;
      const ticket = (event.target as HTMLElement).closest<HTMLElement>('[data-ticket]');
      if ((ticket && onTicket(event.key, ticket)) || (isOn && onBoard(event.key))) event.preventDefault();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
  function switchTo(on: boolean): void {
    localStorage.setItem(KEY, on ? 'on' : 'off');
    setIsOn(on);
  }
  return { isOn, switchTo };
}

function isForBoard(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const { target } = event;
  return target instanceof HTMLElement && !target.closest('input, textarea, select, dialog[open]');
}

const ARROWS: Record<string, readonly [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function onTicket(key: string, ticket: HTMLElement): boolean {
  const way = ARROWS[key];
  if (way) return goTo(neighbour(ticket, ...way));
  return /^[a-z]$/.test(key) && click(ticket.querySelector<HTMLElement>(`[data-key="${key}"]`));
}

/** A digit falls into the search field by itself once it has the focus. */
function onBoard(key: string): boolean {
  if (key === '?') return showHelp();
  if (/^\d$/.test(key)) return !goTo(document.getElementById(FIND));
  if (key === '/') return goTo(document.getElementById(FIND));
  if (ARROWS[key]) return document.activeElement === document.body && goTo(ticketsIn(columns()[0])[0]);
  return /^[a-z]$/.test(key) && click(document.querySelector<HTMLElement>(`[data-board-key="${key}"]`));
}

function click(found: HTMLElement | null): boolean {
  const control = found?.matches('span') ? found.querySelector<HTMLElement>('button') : found;
  control?.click();
  return Boolean(control);
}

function goTo(found: HTMLElement | null | undefined): boolean {
  const control = found?.matches('[data-ticket]') ? found.querySelector<HTMLElement>('h3 a') : found;
  control?.focus();
  control?.closest('[data-ticket]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return Boolean(control);
}

const isInSight = (element: HTMLElement) => element.offsetParent !== null;
const ticketsIn = (column: HTMLElement | undefined) => [
  ...(column?.querySelectorAll<HTMLElement>('[data-ticket]') ?? []),
];
/** Those that hold anything. */
const columns = () =>
  [...document.querySelectorAll<HTMLElement>('[data-column]')].filter(
    (column) => isInSight(column) && ticketsIn(column).length > 0,
  );

function neighbour(ticket: HTMLElement, across: number, down: number): HTMLElement | undefined {
  const all = columns();
  const here = all.findIndex((column) => column.contains(ticket));
  const row = ticketsIn(all[here]).indexOf(ticket);
  if (across === 0) return ticketsIn(all[here])[row + down] ?? ticket;
  const there = ticketsIn(all[here + across]);
  return there[Math.min(row, there.length - 1)] ?? ticket;
}

function showHelp(): boolean {
  const help = document.getElementById(SHORTCUTS);
  if (!(help instanceof HTMLDialogElement)) return false;
  help.showModal();
  return true;
}
