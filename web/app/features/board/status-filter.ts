/** Views of a store's orders, each with its own address. */
export const STATUS_FILTER = [
  { status: undefined, label: 'All' },
  { status: 'placed', label: 'New' },
  { status: 'accepted', label: 'Accepted' },
  { status: 'in_production', label: 'In production' },
  { status: 'ready', label: 'Ready' },
  { status: 'handed_over', label: 'On its way' },
  { status: 'completed', label: 'Completed' },
  { status: 'declined', label: 'Declined' },
  { status: 'cancelled', label: 'Cancelled' },
  { status: 'expired', label: 'Expired' },
  { status: 'failed', label: 'Failed' },
] as const;

export type StatusFilter = Exclude<(typeof STATUS_FILTER)[number]['status'], undefined>;

export const readStatus = (given: string | null): StatusFilter | undefined =>
  STATUS_FILTER.find(({ status }) => status !== undefined && status === given)?.status;
