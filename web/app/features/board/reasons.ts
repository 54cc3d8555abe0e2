import type { MoveName } from './moves.ts';

/** What kitchens say most, in the words that a customer reads. */
export const REASONS: Partial<Record<MoveName, readonly string[]>> = {
  decline: [
    'We are full for that time.',
    'We can’t get an ingredient that day.',
    'This design is more than we can make.',
  ],
  cancellation: ['You asked us to cancel it.', 'Something broke in our kitchen, and we can’t make it in time.'],
  failure: ['Nobody was there to take it.', 'It was damaged on the way.', 'We could not find the address.'],
};
