/** What kitchens decline for, in the words that a customer reads. */
export const REASONS = [
  'We are full for that time.',
  'An ingredient is not to be had that day.',
  'This design is beyond what we can make.',
] as const;
