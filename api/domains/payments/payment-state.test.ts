import { expect, test } from 'vitest';
import { paymentStatusOf } from './payment-state.ts';

const sums = { total_minor: 1000, paid_minor: 0, refunded_minor: 0, is_closed: false, has_failed: false };

test.each([
  [{}, 'unpaid'],
  [{ has_failed: true }, 'failed'],
  [{ is_closed: true }, 'voided'],
  [{ paid_minor: 300 }, 'deposit_paid'],
  [{ paid_minor: 1000 }, 'paid'],
  [{ paid_minor: 1000, is_closed: true }, 'paid'],
  [{ paid_minor: 2000, refunded_minor: 1000 }, 'paid'],
  [{ paid_minor: 1000, refunded_minor: 400 }, 'partially_refunded'],
  [{ paid_minor: 1000, refunded_minor: 1000, is_closed: true }, 'refunded'],
  [{ total_minor: 0 }, 'paid'],
])('sums %j are %s', (more, status) => {
  expect(paymentStatusOf({ ...sums, ...more })).toBe(status);
});
