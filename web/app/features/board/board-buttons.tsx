import { Bell as BellIcon, BellOff, Moon, Rows3, Rows4, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { DENSITY_COOKIE, type Density, keepOnDevice, LOOK_COOKIE, type Look } from './look.ts';
import type { Bell } from './use-bell.ts';

const BELL_WORDS: Record<Bell, string> = { on: 'Sound on', off: 'Sound off', waiting: 'Tap for sound' };

type BarButtonProps = { words: string; icon: ReactNode; onClick: () => void };

/** On a phone the picture alone, with its words for those who don't see it. */
function BarButton({ words, icon, onClick }: BarButtonProps) {
  return (
    <Button tone="quiet" onClick={onClick} icon={icon} className="noscript-hidden max-sm:px-3">
      <span className="max-sm:sr-only">{words}</span>
    </Button>
  );
}

export function BellButton({ bell, onToggle }: { bell: Bell; onToggle: () => void }) {
  const Icon = bell === 'on' ? BellIcon : BellOff;
  return (
    <BarButton words={BELL_WORDS[bell]} icon={<Icon aria-hidden="true" className="size-5" />} onClick={onToggle} />
  );
}

type LookButtonProps = { look: Look; onPick: (look: Look) => void };

/** Dark for the kitchen, light for the counter in the sun; this device keeps it. */
export function LookButton({ look, onPick }: LookButtonProps) {
  const other = look === 'dark' ? 'light' : 'dark';
  const Icon = other === 'dark' ? Moon : Sun;
  function pick() {
    keepOnDevice(LOOK_COOKIE, other);
    onPick(other);
  }
  const words = other === 'dark' ? 'Dark' : 'Light';
  return <BarButton words={words} icon={<Icon aria-hidden="true" className="size-5" />} onClick={pick} />;
}

type DensityButtonProps = { density: Density; onPick: (density: Density) => void };

/** Large to be read from afar, or small to see a Saturday at once. */
export function DensityButton({ density, onPick }: DensityButtonProps) {
  const other = density === 'roomy' ? 'dense' : 'roomy';
  const Icon = other === 'dense' ? Rows4 : Rows3;
  function pick() {
    keepOnDevice(DENSITY_COOKIE, other);
    onPick(other);
  }
  const words = other === 'dense' ? 'Smaller' : 'Larger';
  return <BarButton words={words} icon={<Icon aria-hidden="true" className="size-5" />} onClick={pick} />;
}
