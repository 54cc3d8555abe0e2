import type { Tone } from '../../ui/badge.tsx';

const TONES: Record<string, Tone> = {
  draft: 'caution',
  placed: 'caution',
  accepted: 'accent',
  in_production: 'accent',
  ready: 'positive',
  handed_over: 'positive',
  completed: 'positive',
  declined: 'danger',
  expired: 'danger',
  failed: 'danger',
};

/** The colour beside the words of a state. */
export const toneOf = (status: string): Tone => TONES[status] ?? 'neutral';
