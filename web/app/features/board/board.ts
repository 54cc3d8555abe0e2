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
