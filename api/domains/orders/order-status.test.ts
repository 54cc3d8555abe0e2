import { describe, expect, test } from 'vitest';
import { ARROWS, judgeMove, type MoveFacts, ORDER_STATUSES, possibleMoves } from './order-status.ts';

const now = new Date('2026-11-25T10:00:00Z');
const facts = (more: Partial<MoveFacts>): MoveFacts => ({
  status: 'placed',
  fulfilment: 'delivery',
  locked_at: null,
  moved_at: null,
  now,
  ...more,
});

describe('the arrows', () => {
  test('every state but the first can be reached, and closed states have no way out', () => {
    const reached = new Set(ARROWS.map((arrow) => arrow.to));
    for (const status of ORDER_STATUSES) if (status !== 'draft') expect(reached.has(status), status).toBe(true);
    for (const arrow of ARROWS)
      for (const closed of ['completed', 'declined', 'expired', 'cancelled', 'failed'])
        expect(arrow.from).not.toContain(closed);
  });
  test('an order walks from placed to completed in the hands of the staff', () => {
    const walk = [
      ['acceptance', 'placed'],
      ['production', 'accepted'],
      ['readiness', 'in_production'],
      ['handover', 'ready'],
      ['completion', 'handed_over'],
    ] as const;
    for (const [name, status] of walk) expect(judgeMove(name, 'staff', facts({ status }), null).kind).toBe('allowed');
  });
  test('no step can be left out', () => {
    expect(judgeMove('readiness', 'staff', facts({ status: 'accepted' }), null)).toMatchObject({
      code: 'orders/wrong-state',
    });
    expect(judgeMove('completion', 'staff', facts({ status: 'ready' }), null)).toMatchObject({
      code: 'orders/not-handed-over',
    });
  });
  test('saying a move twice is no error', () => {
    expect(judgeMove('acceptance', 'staff', facts({ status: 'accepted' }), null).kind).toBe('done-already');
  });
});

describe('who may move what', () => {
  test('customers cancel until the order is locked, and accept nothing', () => {
    expect(judgeMove('cancellation', 'customer', facts({ status: 'accepted' }), null).kind).toBe('allowed');
    expect(judgeMove('cancellation', 'guest', facts({ status: 'accepted', locked_at: now }), null)).toMatchObject({
      code: 'orders/locked',
    });
    expect(judgeMove('cancellation', 'customer', facts({ status: 'in_production' }), null)).toMatchObject({
      code: 'orders/wrong-state',
    });
    expect(judgeMove('acceptance', 'customer', facts({}), null)).toMatchObject({ code: 'orders/not-yours-to-move' });
  });
  test('a store says why it declines', () => {
    expect(judgeMove('decline', 'staff', facts({}), null)).toMatchObject({ code: 'orders/reason-missing' });
    expect(judgeMove('decline', 'staff', facts({}), 'The oven broke').kind).toBe('allowed');
  });
  test('a pickup is completed at the counter and never handed to a courier', () => {
    expect(judgeMove('handover', 'staff', facts({ status: 'ready', fulfilment: 'pickup' }), null)).toMatchObject({
      code: 'orders/is-pickup',
    });
    expect(judgeMove('completion', 'staff', facts({ status: 'ready', fulfilment: 'pickup' }), null).kind).toBe(
      'allowed',
    );
  });
  test('a slip of the kitchen is undone within two minutes, by its staff only, and nothing else goes back', () => {
    const fresh = { status: 'ready', moved_at: new Date(now.getTime() - 120_000) } as const;
    expect(judgeMove('readiness-undone', 'staff', facts(fresh), null)).toMatchObject({
      arrow: { to: 'in_production' },
    });
    expect(judgeMove('readiness-undone', 'courier', facts(fresh), null)).toMatchObject({
      code: 'orders/not-yours-to-move',
    });
    const old = { status: 'ready', moved_at: new Date(now.getTime() - 120_001) } as const;
    expect(judgeMove('readiness-undone', 'staff', facts(old), null)).toMatchObject({ code: 'orders/undo-too-late' });
    expect(judgeMove('readiness-undone', 'staff', facts({ status: 'in_production' }), null).kind).toBe('done-already');
    expect(possibleMoves('staff', facts({ status: 'completed', moved_at: now }))).toEqual([]);
  });
  test('buttons show exactly what would be allowed', () => {
    expect(possibleMoves('staff', facts({}))).toEqual(['acceptance', 'decline', 'cancellation']);
    expect(possibleMoves('customer', facts({}))).toEqual(['cancellation']);
    expect(possibleMoves('guest', facts({ status: 'completed' }))).toEqual([]);
  });
});
