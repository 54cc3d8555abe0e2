import { LoaderCircle, LogIn, Radio, WifiOff } from 'lucide-react';
import { formatCount } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { StatusPill, type Tone } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Line } from './follow-board.ts';

const LOOKS: Record<Line, { tone: Tone; words: string; Icon: typeof Radio }> = {
  connecting: { tone: 'caution', words: 'Connecting', Icon: LoaderCircle },
  live: { tone: 'positive', words: 'Live', Icon: Radio },
  offline: { tone: 'danger', words: 'No connection', Icon: WifiOff },
  'signed-out': { tone: 'danger', words: 'Signed out', Icon: LogIn },
};

/** Whether what is seen is what is. */
export function LineState({ line }: { line: Line }) {
  const { tone, words, Icon } = LOOKS[line];
  return (
    <span role="status" className="noscript-hidden">
      <StatusPill tone={tone} icon={<Icon aria-hidden="true" />}>
        {words}
      </StatusPill>
    </span>
  );
}

type LineNoticeProps = { line: Line; storeId: number; kept: number };

/** What the state of the line means for the work, and that no press is lost. */
export function LineNotice({ line, storeId, kept }: LineNoticeProps) {
  const presses = kept > 0 ? ` ${formatCount(kept, 'press waits', 'presses wait')} to be sent.` : '';
  if (line === 'offline')
    return (
      <Notice tone="danger" title="No connection">
        What stands here is from before. Go on pressing: every press is kept and sent when the connection is back.
        {presses}
      </Notice>
    );
  if (line === 'signed-out')
    return (
      <Notice
        tone="danger"
        title="You are signed out"
        action={
          <Link href={paths.signIn({ next: paths.storeBoard(storeId) })} className="text-link inline-block py-2">
            Sign in again
          </Link>
        }
      >
        New orders don’t appear any more. What you pressed is kept, and sent when you are signed in.{presses}
      </Notice>
    );
  return null;
}
