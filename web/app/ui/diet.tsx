import { EggOff, Leaf, MilkOff, NutOff, WheatOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from './badge.tsx';

type DietMarkProps = { kind: 'veg' | 'non_veg'; hasWords?: boolean };

/** India's mark on food: a green circle in a square for vegetarian, a brown triangle for the rest (eggs included). */
export function DietMark({ kind, hasWords = false }: DietMarkProps) {
  const words = kind === 'veg' ? 'Vegetarian' : 'Contains egg or meat';
  return (
    <span className="inline-flex items-center gap-1.5 align-middle">
      <svg
        viewBox="0 0 16 16"
        role="img"
        aria-label={words}
        aria-hidden={hasWords || undefined}
        className="size-4 shrink-0"
      >
        <rect x="1" y="1" width="14" height="14" rx="2.5" fill="#fff" stroke={MARK[kind]} strokeWidth="1.75" />
        {kind === 'veg' ? (
          <circle cx="8" cy="8" r="3.6" fill={MARK.veg} />
        ) : (
          <path d="M8 4.1 12 11.4H4Z" fill={MARK.non_veg} />
        )}
      </svg>
      {hasWords && <span className="text-sm">{words}</span>}
    </span>
  );
}

// Set by the food authority, the same on every theme.
const MARK = { veg: '#0a7d32', non_veg: '#7a3414' };

const DIETS: Record<string, { words: string; icon: ReactNode }> = {
  eggless: { words: 'Eggless', icon: <EggOff aria-hidden="true" /> },
  vegan: { words: 'Vegan', icon: <Leaf aria-hidden="true" /> },
  gluten_free: { words: 'Gluten-free', icon: <WheatOff aria-hidden="true" /> },
  nut_free: { words: 'Nut-free', icon: <NutOff aria-hidden="true" /> },
  dairy_free: { words: 'Dairy-free', icon: <MilkOff aria-hidden="true" /> },
};

/** One diet a product suits; a diet without a picture shows its words alone. */
export function DietChip({ diet }: { diet: string }) {
  const known = DIETS[diet];
  return (
    <Badge tone="positive" icon={known?.icon}>
      {known?.words ?? inWords(diet)}
    </Badge>
  );
}

export function inWords(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
