import { expect, it } from 'vitest';
import { askBody, type Line, type Order, wishOf } from './change-values.ts';

const line = {
  id: 7,
  quantity: 2,
  selections: [
    { group_id: 1, option_ids: [11] },
    { group_id: 2, option_ids: [22, 21] },
  ],
} as Line;
const order = {
  status: 'placed',
  note: 'Ring twice',
  window: { starts_at: '2026-11-28T10:30:00.000Z' },
  total: { amount: '100.00', currency: 'INR' },
} as Order;

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ note: 'Ring twice', quantity: '2', ...fields }))
    form.append(name, value);
  return form;
};
const same = [
  { group_id: 2, option_ids: [21, 22] },
  { group_id: 1, option_ids: [11] },
];

it('asks for what differs, however the choices are put in order', () => {
  expect(wishOf(order, line, formOf({ window: '2026-11-28T16:00:00+05:30' }), same)).toEqual({});
  expect(wishOf(order, line, formOf({ note: '' }), same)).toEqual({ details: { note: '' } });
  expect(wishOf(order, line, formOf({ quantity: '3' }), same)).toEqual({ lines: [{ line_id: 7, quantity: 3 }] });
  const other = [{ group_id: 1, option_ids: [12] }];
  expect(wishOf(order, line, formOf({}), other)).toEqual({ lines: [{ line_id: 7, selections: other }] });
  expect(wishOf(order, line, formOf({ is_removed: 'on' }), other)).toEqual({
    lines: [{ line_id: 7, is_removed: true }],
  });
});

it('asks with the total that was seen, and declines for a no only where that was said of a new order', () => {
  const form = formOf({ expected_amount: '90.00', decline_if_refused: 'on', consent: '' });
  expect(askBody(order, form, {})).toMatchObject({ expected_total: { amount: '90.00' }, decline_if_refused: true });
  expect(askBody({ ...order, status: 'accepted' }, form, {}).decline_if_refused).toBe(false);
});
