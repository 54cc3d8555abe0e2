import { invalidField } from '../../../../platform/errors.ts';
import type { CardDetails } from '../../provider.ts';

/** What a test card makes the gateway do. */
export type Behaviour =
  | { kind: 'succeeds' }
  | { kind: 'declines'; code: string; message: string }
  | { kind: 'challenges' }
  /** Charges, and then never answers. */
  | { kind: 'goes-silent' }
  /** Says "pending", and tells by webhook later. */
  | { kind: 'tells-later' };

const declines = (code: string, message: string): Behaviour => ({ kind: 'declines', code, message });

export const TEST_CARDS: Record<string, Behaviour> = {
  '4242424242424242': { kind: 'succeeds' },
  '5555555555554444': { kind: 'succeeds' },
  '4000000000000002': declines('card_declined', 'The bank declined this card. Try another one.'),
  '4000000000009995': declines('insufficient_funds', 'The card has not enough money on it. Try another one.'),
  '4000000000000069': declines('expired_card', 'The card has expired. Try another one.'),
  '4000002500003155': { kind: 'challenges' },
  '4000000000000341': { kind: 'goes-silent' },
  '4000000000000259': { kind: 'tells-later' },
};

export const brandOf = (number: string) =>
  /^5[1-5]|^2[2-7]/.test(number) ? 'Mastercard' : /^4/.test(number) ? 'Visa' : 'Card';

/** Digits of a card with a right check digit (Luhn, ISO/IEC 7812-1), or a refusal that names the field. */
export function readCard(card: CardDetails, now: Date): { number: string; is_expired: boolean } {
  const number = card.number.replace(/[\s-]/g, '');
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number))
    throw invalidField('payments/bad-card-number', 'card.number', 'Check the card number: it has a wrong digit.');
  if (!/^\d{3,4}$/.test(card.cvv))
    throw invalidField('payments/bad-cvv', 'card.cvv', 'The security code has 3 or 4 digits.');
  return { number, is_expired: isExpired(card.expiration_date, now) };
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, i) => {
    const doubled = i % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** `MM/YY` or `MM/YYYY`; a card is good to the end of its month. */
function isExpired(date: string, now: Date): boolean {
  const match = /^(0?[1-9]|1[0-2])\s*\/\s*(\d{2}|\d{4})$/.exec(date.trim());
  if (!match)
    throw invalidField(
      'payments/bad-expiry',
      'card.expiration_date',
      'Write the expiry as month and year, such as 12/28.',
    );
  const year = Number(match[2]) + (match[2]?.length === 2 ? 2000 : 0);
  return now.getTime() >= Date.UTC(year, Number(match[1]), 1);
}
