import { useEffect, useRef } from 'react';
import type { Blocker } from 'react-router';
import { Button } from '../../ui/button.tsx';

/** What was typed stays in this browser, so leaving loses nothing; it is asked because it isn't saved. */
export function LeaveDialog({ blocker }: { blocker: Blocker }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isAsked = blocker.state === 'blocked';
  useEffect(() => {
    if (isAsked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isAsked]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="leave-title"
      onClose={() => blocker.state === 'blocked' && blocker.reset()}
      className="kit-dialog m-auto w-[min(30rem,calc(100vw-2rem))] rounded-lg bg-surface-raised p-6 text-content shadow-lifted"
    >
      <h2 id="leave-title" className="text-xl">
        Leave without saving?
      </h2>
      <p className="mt-2 text-content-muted">
        Your changes are not in the shop yet. This browser keeps what you typed and offers it when you come back.
      </p>
      <div className="mt-5 flex flex-wrap justify-end gap-3">
        <Button tone="quiet" onClick={() => blocker.state === 'blocked' && blocker.proceed()}>
          Leave
        </Button>
        <Button onClick={() => blocker.state === 'blocked' && blocker.reset()}>Stay here</Button>
      </div>
    </dialog>
  );
}
