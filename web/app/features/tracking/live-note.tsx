import { Radio, WifiOff } from 'lucide-react';
import { formatTime } from '../../lib/format.ts';

type Props = { isHeard: boolean; readAt: string; zone: string };

/** Whether the page is up to date, and since when not. */
export function LiveNote({ isHeard, readAt, zone }: Props) {
  return (
    <div className="text-content-muted text-sm print:hidden">
      <noscript>
        <a href="?" className="text-link">
          Look for news
        </a>{' '}
        (as of {formatTime(readAt, zone)})
      </noscript>
      <p role="status" className="flex items-center gap-1.5 [@media(scripting:none)]:hidden">
        {isHeard ? (
          <>
            <Radio aria-hidden="true" className="size-4 text-positive" /> Updates by itself
          </>
        ) : (
          <>
            <WifiOff aria-hidden="true" className="size-4 text-caution" /> No connection. This is how it stood at{' '}
            {formatTime(readAt, zone)}.
          </>
        )}
      </p>
    </div>
  );
}
