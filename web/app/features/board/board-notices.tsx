import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** A move that the server did not take, in its words. */
export function RefusedNotice({ words, onDismiss }: { words?: string; onDismiss: () => void }) {
  if (!words) return null;
  return (
    <Notice
      tone="danger"
      isLive
      title={words}
      action={
        <Button tone="quiet" onClick={onDismiss}>
          All right
        </Button>
      }
    />
  );
}

export function UnseenNotice({ count, onSeen }: { count: number; onSeen: () => void }) {
  if (count === 0) return null;
  return (
    <Notice
      tone="caution"
      title={count === 1 ? '1 new order' : `${count} new orders`}
      action={
        <Button tone="primary" onClick={onSeen}>
          Seen
        </Button>
      }
    >
      It flashes and rings until someone has seen it.
    </Notice>
  );
}
