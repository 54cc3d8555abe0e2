/** How far a store has got, as one word over `status` and `onboarding`, and who may move it. Pure: imports nothing. */
export const STORE_STATES = ['draft', 'submitted', 'returned', 'live', 'suspended', 'closed'] as const;
export type StoreState = (typeof STORE_STATES)[number];

export type StateColumns = {
  status: 'pending' | 'live' | 'suspended' | 'closed';
  onboarding: 'draft' | 'submitted' | 'returned' | 'approved';
};

export const stateOf = ({ status, onboarding }: StateColumns): StoreState =>
  status === 'pending' && onboarding !== 'approved' ? onboarding : (status as StoreState);

export type StoreMove =
  | 'submission'
  | 'withdrawal'
  | 'approval'
  | 'return'
  | 'suspension'
  | 'reinstatement'
  | 'closing';

type Arrow = { from: readonly StoreState[]; to: StoreState; columns: StateColumns; action: `store.${string}` };

const LIVE = { status: 'live', onboarding: 'approved' } as const;

export const STORE_ARROWS: Record<StoreMove, Arrow> = {
  submission: {
    from: ['draft', 'returned'],
    to: 'submitted',
    columns: { status: 'pending', onboarding: 'submitted' },
    action: 'store.submitted',
  },
  withdrawal: {
    from: ['submitted'],
    to: 'draft',
    columns: { status: 'pending', onboarding: 'draft' },
    action: 'store.withdrawn',
  },
  approval: { from: ['submitted'], to: 'live', columns: LIVE, action: 'store.approved' },
  return: {
    from: ['submitted'],
    to: 'returned',
    columns: { status: 'pending', onboarding: 'returned' },
    action: 'store.returned',
  },
  suspension: {
    from: ['live'],
    to: 'suspended',
    columns: { status: 'suspended', onboarding: 'approved' },
    action: 'store.suspended',
  },
  reinstatement: { from: ['suspended'], to: 'live', columns: LIVE, action: 'store.reinstated' },
  closing: {
    from: ['draft', 'submitted', 'returned', 'live', 'suspended'],
    to: 'closed',
    // How far it had got says nothing any more.
    columns: { status: 'closed', onboarding: 'draft' },
    action: 'store.closed',
  },
};
