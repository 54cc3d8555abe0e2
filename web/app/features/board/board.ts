import type { components } from '../../../../contract/api-types.gen.ts';

export type Ticket = components['schemas']['Ticket'];
export type Board = { items: Ticket[]; live_cursor: string };

/** Where an order stands in the kitchen, in the order of the work. */
export const COLUMNS = [
  { status: 'placed', title: 'New', empty: 'New orders appear here by themselves.' },
  { status: 'accepted', title: 'Accepted', empty: 'Nothing waits to be made.' },
  { status: 'in_production', title: 'In production', empty: 'Nothing is being made.' },
  { status: 'ready', title: 'Ready', empty: 'Nothing waits to leave.' },
  { status: 'handed_over', title: 'On its way', empty: 'Nothing is on its way.' },
] as const;

export type ColumnStatus = (typeof COLUMNS)[number]['status'];

/** Everything the API tells a store's listeners. Whatever it is, the board is read again. */
export const BOARD_EVENTS = [
  'order.placed',
  'order.accepted',
  'order.declined',
  'order.expired',
  'order.production_started',
  'order.ready',
  'order.handed_over',
  'order.completed',
  'order.cancelled',
  'order.failed',
  'order.refunded',
  'order.production_undone',
  'order.readiness_undone',
  'order.handover_undone',
  'order.seen',
  'order.changed',
  'order.change_proposed',
  'order.change_accepted',
  'order.change_refused',
  'order.change_expired',
  'order.change_withdrawn',
  'order.photo_added',
  'payment.failed',
] as const;
