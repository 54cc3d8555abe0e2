import { z } from 'zod';
import { Id, Instant } from '../../platform/shapes.ts';
import { line, paragraph } from '../../platform/text.ts';
import { State } from './settings.schema.ts';

const MOST_MINUTES = 31 * 24 * 60;

export const PauseBody = z
  .strictObject({
    minutes: z
      .number()
      .int()
      .min(5, { error: 'must be 5 or more' })
      .max(MOST_MINUTES, { error: 'must be 31 days or less' })
      .optional(),
    rest_of_day: z.literal(true).optional().meta({ description: 'Until the store’s next midnight: sold out today' }),
    until: Instant.optional(),
  })
  .refine((body) => Object.keys(body).length === 1, {
    error: 'must be exactly one of minutes, rest_of_day and until',
  });

export const PauseOut = z
  .object({ store_id: Id, state: State, paused_until: Instant.nullable().meta({ description: 'null: takes orders' }) })
  .meta({ id: 'StorePause' });

export const ClosingBody = z.strictObject({
  name: line(100).meta({ description: 'The store’s name, as proof that it is meant' }),
  reason: paragraph(1000).refine((reason) => reason.length >= 3, { error: 'must say why, in 3 characters or more' }),
});
