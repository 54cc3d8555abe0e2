import type { Tone } from '../../ui/badge.tsx';
import type { Workplace } from './store.server.ts';

/** A store's state in a word or two, with its tone. */
export const STORE_STATES: Record<Workplace['state'], { label: string; tone: Tone }> = {
  draft: { label: 'Not open yet', tone: 'neutral' },
  submitted: { label: 'Waiting for approval', tone: 'caution' },
  returned: { label: 'Sent back', tone: 'danger' },
  live: { label: 'Open', tone: 'positive' },
  suspended: { label: 'Suspended', tone: 'danger' },
  closed: { label: 'Closed for good', tone: 'neutral' },
};
