import type { MouseEvent, SyntheticEvent } from 'react';
import type { Line } from './follow-board.ts';

/**
 * Without a connection no link leads anywhere: the browser would put its own error in the place of a board that still
 * works. What a form's own handler does goes on.
 */
export function useStay(line: Line, say: (words: string) => void) {
  const isAlone = () => line === 'offline' || !navigator.onLine;
  function stay(event: SyntheticEvent): void {
    event.preventDefault();
    say('No connection: that page opens when it is back');
  }
  return {
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      const link = (event.target as HTMLElement).closest('a[href^="/"]');
      if (link && isAlone()) stay(event);
    },
    onSubmitCapture: (event: SyntheticEvent<HTMLElement>) => {
      if (isAlone()) event.preventDefault();
    },
  };
}
