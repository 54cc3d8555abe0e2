import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What the server did not take, in its words; it stays until somebody has read it. */
export function RefusedNotice({ words, onDismiss }: { words: readonly string[]; onDismiss: () => void }) {
  if (words.length === 0) return null;
  return (
    <Notice
      tone="danger"
      isLive
      title={words.length === 1 ? words[0] : `${words.length} presses did not count`}
      action={
        <Button tone="quiet" onClick={onDismiss}>
          All right
        </Button>
      }
    >
      {words.length > 1 && (
        <ul className="grid gap-1">
          {words.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

export function UnseenNotice({ count, onSeen }: { count: number; onSeen: () => void }) {
  if (count === 0) return null;
  return (
    <Notice
      tone="caution"
      title={count === 1 ? '1 new order' : `${count} new orders`}
      action={
        <Button tone="primary" data-board-key="s" onClick={onSeen}>
          Seen
        </Button>
      }
    >
      <span className="max-sm:sr-only">It flashes and rings on every tablet until one of you has seen it.</span>
    </Notice>
  );
}
