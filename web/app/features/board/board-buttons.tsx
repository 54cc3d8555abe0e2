import { Bell as BellIcon, BellOff, Moon, Sun } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { LOOK_COOKIE } from './look.ts';
import type { Bell } from './use-bell.ts';

const BELL_WORDS: Record<Bell, string> = { on: 'Sound on', off: 'Sound off', waiting: 'Tap for sound' };

export function BellButton({ bell, onToggle }: { bell: Bell; onToggle: () => void }) {
  const Icon = bell === 'on' ? BellIcon : BellOff;
  return (
    <Button
      tone="quiet"
      onClick={onToggle}
      icon={<Icon aria-hidden="true" className="size-5" />}
      className="noscript-hidden max-sm:px-3"
    >
      <span className="max-sm:sr-only">{BELL_WORDS[bell]}</span>
    </Button>
  );
}

type LookButtonProps = { look: 'dark' | 'light'; onPick: (look: 'dark' | 'light') => void };

/** Dark for the kitchen, light for the counter in the sun; this device keeps it. */
export function LookButton({ look, onPick }: LookButtonProps) {
  const other = look === 'dark' ? 'light' : 'dark';
  const Icon = other === 'dark' ? Moon : Sun;
  function pick() {
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
    document.cookie = `${LOOK_COOKIE}=${other}; Path=/store; Max-Age=31536000; SameSite=Lax`;
    onPick(other);
  }
  return (
    <Button
      tone="quiet"
      onClick={pick}
      icon={<Icon aria-hidden="true" className="size-5" />}
      className="noscript-hidden max-sm:px-3"
    >
      <span className="max-sm:sr-only">{other === 'dark' ? 'Dark' : 'Light'}</span>
    </Button>
  );
}
