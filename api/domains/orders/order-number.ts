/** 32 signs that nobody mishears or misreads: no I, L, O, U (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SPAN = 32 ** 6;
// Odd, so multiplying permutes 0 … 2^30 - 1: numbers are unique without a look-up, and neighbours look unlike.
const FACTOR = 668_265_263n;
const SHIFT = 374_761_393n;

/** The number of an order that a person can read out: `K7T-4QZ`. Unique up to a thousand million orders, longer after. */
export function orderNumber(id: number): string {
  const scrambled = Number((BigInt(id % SPAN) * FACTOR + SHIFT) % BigInt(SPAN));
  const six = Array.from({ length: 6 }, (_, i) => SIGNS[Math.floor(scrambled / 32 ** i) % 32]).join('');
  const round = Math.floor(id / SPAN);
  return `${six.slice(0, 3)}-${six.slice(3)}${round > 0 ? `-${round}` : ''}`;
}
