import { LoaderCircle, LogIn, Radio, WifiOff } from 'lucide-react';
import { StatusPill, type Tone } from '../../ui/badge.tsx';
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
