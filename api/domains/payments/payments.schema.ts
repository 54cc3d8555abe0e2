import { z } from 'zod';
import { Money } from '../../platform/shapes.ts';

const Card = z
  .strictObject({
    number: z
      .string()
      .max(40)
      .meta({ examples: ['4242 4242 4242 4242'] }),
    expiration_date: z
      .string()
      .max(10)
      .meta({ examples: ['12/29'] }),
    cvv: z
      .string()
      .max(8)
      .meta({ examples: ['123'] }),
  })
  .meta({ id: 'Card', description: 'Taken by the test gateway only, outside production; never stored' });

export const PayBody = z.strictObject({ card: Card.optional() });

export const PaymentOutcome = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('paid') }),
    z.object({ kind: z.literal('declined'), code: z.string(), message: z.string() }),
    z.object({ kind: z.literal('requires_action'), action_url: z.string() }),
    z.object({ kind: z.literal('pending') }),
    z.object({ kind: z.literal('due') }),
    z.object({ kind: z.literal('in_person') }),
  ])
  .meta({ id: 'PaymentOutcome' });

export const Payment = z
  .object({
    method: z.string(),
    amount: Money,
    captured: Money,
    refunded: Money,
    outcome: PaymentOutcome,
    instrument: z.object({ brand: z.string().optional(), last4: z.string().optional() }),
  })
  .meta({ id: 'Payment' });

export const TokenParams = z.strictObject({ token: z.string().min(10).max(64) });
export const ProviderParams = z.strictObject({ provider: z.string().max(40) });
