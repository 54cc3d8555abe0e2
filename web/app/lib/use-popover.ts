import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** A popover that closes when the page under it changes. */
export function usePopoverThatLeaves() {
  const ref = useRef<HTMLElement>(null);
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says that the page has changed
  useEffect(() => {
    if (ref.current?.matches(':popover-open')) ref.current.hidePopover();
  }, [key]);
  return ref;
}
