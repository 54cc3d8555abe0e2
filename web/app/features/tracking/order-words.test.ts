import { describe, expect, it } from 'vitest';
import { stepsOf } from './order-steps.ts';
import { moneyWords, nextOf, type Order, type OrderStatus, sentenceOf } from './order-words.ts';

const inr = (amount: string) => ({ amount, currency: 'INR' });

/** As the API tells of an order, as far as these words need it. */
function orderIn(status: OrderStatus, more: Partial<Order> = {}): Order {
  const order: Partial<Order> = {
    status,
    fulfilment: 'delivery',
    store: { name: 'Butter & Bloom' } as Order['store'],
    customer: { name: 'Lena', email: 'lena@example.com', phone: null },
    lines: [{ name: 'Rose Garden Cake', quantity: 1 }] as Order['lines'],
    window: { starts_at: '2026-11-22T10:30:00Z', ends_at: '2026-11-22T12:30:00Z', timezone: 'Asia/Kolkata' },
    history: [],
    accept_by: null,
    total: inr('1190.00'),
    paid: inr('1190.00'),
    refunded: inr('0.00'),
    due: inr('0.00'),
    payment_method: 'card',
    instrument: { brand: 'Visa', last4: '4242' },
    ...more,
  };
  return order as Order;
}

const happened = (event: string, to_status: string | null, words: string, reason: string | null = null) =>
  ({
    id: 1,
    event,
    to_status,
    words,
    by: 'Butter & Bloom',
    reason,
    differences: null,
    at: '2026-11-20T12:00:00Z',
  }) as const;

describe('the state in a sentence', () => {
  it('names the cake and who makes it', () => {
    expect(sentenceOf(orderIn('in_production'))).toBe('Butter & Bloom is making your Rose Garden Cake');
    expect(sentenceOf(orderIn('handed_over'))).toBe('Your Rose Garden Cake is on its way to you');
  });
  it('speaks of an order when there is more than one thing in it', () => {
    const lines = [{ name: 'A', quantity: 2 }] as Order['lines'];
    expect(sentenceOf(orderIn('accepted', { lines }))).toBe('Butter & Bloom said yes to your order');
  });
  it('sends nobody to a door for what is picked up', () => {
    expect(sentenceOf(orderIn('ready', { fulfilment: 'pickup' }))).toBe(
      'Your Rose Garden Cake is ready to pick up at Butter & Bloom',
    );
    expect(sentenceOf(orderIn('completed', { fulfilment: 'pickup' }))).toContain('picked up');
  });
  it('gives the store’s reason when it ends without a cake', () => {
    const history = [
      happened('order.placed', 'placed', 'Placed'),
      happened('order.declined', 'declined', 'Declined', 'The oven broke.'),
      happened('order.refunded', null, 'Money sent back'),
    ];
    expect(nextOf(orderIn('declined', { history }))).toBe('The oven broke.');
  });
});

describe('the money', () => {
  it('names the card', () => expect(moneyWords(orderIn('placed'))).toBe('Paid ₹1,190 with Visa ending 4242.'));
  it('is on its way back until it is back', () => {
    expect(moneyWords(orderIn('cancelled'))).toMatch(/^₹1,190 is on its way back to your Visa ending 4242\./);
    expect(moneyWords(orderIn('cancelled', { refunded: inr('1190.00') }))).toBe(
      '₹1,190 was sent back to your Visa ending 4242.',
    );
  });
  it('was never taken when nothing was paid', () => {
    expect(moneyWords(orderIn('expired', { paid: inr('0.00') }))).toBe('Nothing was charged.');
  });
  it('says what a change left to pay, or sends back', () => {
    expect(moneyWords(orderIn('accepted', { total: inr('1340.00'), due: inr('150.00') }))).toBe(
      'Paid ₹1,190 with Visa ending 4242. ₹150 is left to pay in cash on delivery.',
    );
    expect(moneyWords(orderIn('accepted', { total: inr('1000.00') }))).toBe(
      'Paid ₹1,190 with Visa ending 4242. ₹190 is on its way back to your Visa ending 4242.',
    );
    expect(moneyWords(orderIn('accepted', { total: inr('1000.00'), refunded: inr('190.00') }))).toBe(
      'Paid ₹1,190, ₹190 of it sent back.',
    );
  });
  it('is still owed in cash', () => {
    const owed = { paid: inr('0.00'), payment_method: 'cash', instrument: null };
    expect(moneyWords(orderIn('accepted', owed))).toBe('₹1,190 in cash on delivery.');
    expect(moneyWords(orderIn('accepted', { ...owed, fulfilment: 'pickup' }))).toBe('₹1,190 in cash at the store.');
  });
});

describe('the steps', () => {
  const placed = happened('order.placed', 'placed', 'Placed');
  it('tell what happened, what happens now and what is still to come', () => {
    const order = orderIn('accepted', { history: [placed, happened('order.accepted', 'accepted', 'Confirmed')] });
    expect(stepsOf(order).map(({ title, state }) => [title, state])).toEqual([
      ['Placed', 'done'],
      ['Confirmed', 'now'],
      ['In the making', 'next'],
      ['Ready', 'next'],
      ['On its way', 'next'],
      ['At your door', 'next'],
    ]);
  });
  it('have no road in a pickup', () => {
    expect(stepsOf(orderIn('placed', { fulfilment: 'pickup', history: [placed] })).map((step) => step.title)).toEqual([
      'Placed',
      'Confirmed by the store',
      'In the making',
      'Ready',
      'Picked up',
    ]);
  });
  it('promise nothing after an end, and show the money going back', () => {
    const history = [
      placed,
      happened('order.declined', 'declined', 'Declined'),
      happened('order.refunded', null, 'Back'),
    ];
    expect(stepsOf(orderIn('declined', { history })).map((step) => step.state)).toEqual(['done', 'failed', 'done']);
  });
});
