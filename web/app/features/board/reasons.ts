/** What kitchens decline for, in the words that a customer reads. */
export const REASONS = [
  'We are full for that time.',
  'We can’t get an ingredient that day.',
  'This design is more than we can make.',
] as const;
