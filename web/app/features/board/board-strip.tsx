import { BellRing, LogIn, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatCount } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Link } from '../../ui/link.tsx';
import type { Line } from './follow-board.ts';

type BoardStripProps = { line: Line; storeId: number; kept: number; unseen: number; onSeen: () => void };

/**
 * What the kitchen has to know now, on a strip that is always there: a notice that came and went would move every ticket
 * under the finger that is about to press.
 */
export function BoardStrip({ line, storeId, kept, unseen, onSeen }: BoardStripProps) {
  return (
    <div className="mb-2 flex min-h-14 flex-wrap items-stretch gap-2">
      <LinePart line={line} storeId={storeId} kept={kept} />
      {unseen > 0 && (
        <Part tone="caution" icon={<BellRing aria-hidden="true" />}>
          <p className="flex-1">
            <strong>{formatCount(unseen, 'new order')}</strong>
            <span className="max-lg:sr-only">: flashes and rings on every tablet until one of you has seen it</span>
          </p>
          <Button data-board-key="s" onClick={onSeen}>
            Seen
          </Button>
        </Part>
      )}
    </div>
  );
}

function LinePart({ line, storeId, kept }: Pick<BoardStripProps, 'line' | 'storeId' | 'kept'>) {
  const presses = kept > 0 ? ` ${formatCount(kept, 'press waits', 'presses wait')} to be sent.` : '';
  if (line === 'offline')
    return (
      <Part tone="danger" icon={<WifiOff aria-hidden="true" />}>
        <p>
          <strong>No connection.</strong> Go on pressing: every press is kept.{presses}
        </p>
      </Part>
    );
  if (line === 'signed-out')
    return (
      <Part tone="danger" icon={<LogIn aria-hidden="true" />}>
        <p className="flex-1">
          <strong>You are signed out</strong>: new orders don’t appear. What you pressed is kept.{presses}
        </p>
        <Link href={paths.signIn({ next: paths.storeBoard(storeId) })} className="text-link inline-block py-2">
          Sign in again
        </Link>
      </Part>
    );
  return null;
}

const TONES = { danger: 'bg-danger-quiet text-danger', caution: 'bg-caution-quiet text-caution' };

type PartProps = { tone: keyof typeof TONES; icon: ReactNode; children: ReactNode };

function Part({ tone, icon, children }: PartProps) {
  return (
    <div
      className={cx(
        'flex min-w-64 flex-1 items-center gap-3 rounded-md py-1.5 pr-2 pl-4 leading-tight [&>svg]:size-5 [&>svg]:shrink-0',
        TONES[tone],
      )}
    >
      {icon}
      <div className="flex flex-1 flex-wrap items-center justify-between gap-2 text-content">{children}</div>
    </div>
  );
}
