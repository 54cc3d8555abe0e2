import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { paths } from '../../paths.ts';

/** Asks before a page with unsaved changes is left: the browser's own question for another site, ours for the others. */
export function useUnsaved(isChanged: boolean) {
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
  return useBlocker(
    ({ currentLocation, nextLocation }) =>
      isChanged && ![currentLocation.pathname, paths.signIn()].includes(nextLocation.pathname),
  );
}
