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
