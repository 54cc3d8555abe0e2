/** The order's states and arrows as one table of data, with their guards. Pure: imports nothing. */
export const ORDER_STATUSES = [
  'draft',
  'placed',
  'accepted',
  'in_production',
  'ready',
  'handed_over',
  'completed',
  'declined',
  'expired',
  'cancelled',
  'failed',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** What is missing will be paid in person: the order is to be made, and not paid online alone. */
export const isRestDue = (order: { status: OrderStatus; payment_due: string }): boolean =>
  order.payment_due !== 'now' && !CLOSED_STATUSES.some((status) => status === order.status);

/** Nothing comes after these. */
export const CLOSED_STATUSES = [
  'completed',
  'declined',
  'expired',
  'cancelled',
  'failed',
] as const satisfies OrderStatus[];

export type MoverKind = 'customer' | 'guest' | 'staff' | 'courier' | 'admin' | 'system';

export type ArrowName =
  | 'placement'
  | 'acceptance'
  | 'decline'
  | 'expiry'
  | 'production'
  | 'readiness'
  | 'handover'
  | 'completion'
  | 'cancellation'
  | 'abandonment'
  | 'failure'
  | 'production-undone'
  | 'readiness-undone'
  | 'handover-undone';

export type Arrow = {
  name: ArrowName;
  from: readonly OrderStatus[];
  to: OrderStatus;
  by: readonly MoverKind[];
  /** Past tense; the word in the history, in live events and in notices. */
  event: `order.${string}`;
  needsReason?: boolean;
  /** Ends the order without a cake: capacity, stock and money go back. */
  givesBack?: boolean;
  /** Takes a slip back, for as long as UNDO_MINUTES. */
  undoes?: boolean;
};

/** A finger that slipped is noticed at once; later the customer has read the notice. */
const UNDO_MINUTES = 2;

export const ARROWS: readonly Arrow[] = [
  { name: 'placement', from: ['draft'], to: 'placed', by: ['system'], event: 'order.placed' },
  { name: 'acceptance', from: ['placed'], to: 'accepted', by: ['staff', 'admin'], event: 'order.accepted' },
  {
    name: 'decline',
    from: ['placed'],
    to: 'declined',
    // The system, when the customer says no to the only way in which the store could make it.
    by: ['staff', 'admin', 'system'],
    event: 'order.declined',
    needsReason: true,
    givesBack: true,
  },
  { name: 'expiry', from: ['placed'], to: 'expired', by: ['system'], event: 'order.expired', givesBack: true },
  {
    name: 'production',
    from: ['accepted'],
    to: 'in_production',
    by: ['staff', 'admin'],
    event: 'order.production_started',
  },
  { name: 'readiness', from: ['in_production'], to: 'ready', by: ['staff', 'admin'], event: 'order.ready' },
  {
    name: 'handover',
    from: ['ready'],
    to: 'handed_over',
    by: ['staff', 'courier', 'admin'],
    event: 'order.handed_over',
  },
  {
    name: 'completion',
    from: ['handed_over'],
    to: 'completed',
    by: ['staff', 'courier', 'admin'],
    event: 'order.completed',
  },
  // A pickup has no road in between.
  { name: 'completion', from: ['ready'], to: 'completed', by: ['staff', 'admin'], event: 'order.completed' },
  {
    name: 'cancellation',
    from: ['draft', 'placed', 'accepted'],
    to: 'cancelled',
    by: ['customer', 'guest'],
    event: 'order.cancelled',
    givesBack: true,
  },
  {
    name: 'cancellation',
    from: ['placed', 'accepted', 'in_production', 'ready'],
    to: 'cancelled',
    by: ['staff', 'admin'],
    event: 'order.cancelled',
    needsReason: true,
    givesBack: true,
  },
  // Never paid. A way of its own, since it must not end what was paid and placed a moment before.
  {
    name: 'abandonment',
    from: ['draft'],
    to: 'cancelled',
    by: ['system'],
    event: 'order.cancelled',
    needsReason: true,
    givesBack: true,
  },
  {
    name: 'failure',
    from: ['ready', 'handed_over'],
    to: 'failed',
    by: ['staff', 'courier', 'admin'],
    event: 'order.failed',
    needsReason: true,
    givesBack: true,
  },
  undo('production', 'in_production', 'accepted'),
  undo('readiness', 'ready', 'in_production'),
  undo('handover', 'handed_over', 'ready'),
];

function undo(move: 'production' | 'readiness' | 'handover', from: OrderStatus, to: OrderStatus): Arrow {
  return {
    name: `${move}-undone`,
    from: [from],
    to,
    by: ['staff', 'admin'],
    event: `order.${move}_undone`,
    undoes: true,
  };
}

export type MoveFacts = {
  status: OrderStatus;
  fulfilment: 'delivery' | 'pickup';
  /** After it a customer can't change the order. */
  locked_at: Date | null;
  /** When it came into this state. */
  moved_at: Date | null;
  now: Date;
};

export type Judgement =
  | { kind: 'allowed'; arrow: Arrow }
  /** The order is there already: saying it again is no error. */
  | { kind: 'done-already' }
  | { kind: 'refused'; code: string; text: string };

/** Whether `by` may move an order along the arrow `name` now, and along which one. */
export function judgeMove(name: ArrowName, by: MoverKind, facts: MoveFacts, reason: string | null): Judgement {
  const theirs = ARROWS.filter((arrow) => arrow.name === name && arrow.by.includes(by));
  if (theirs.length === 0) return refuse('orders/not-yours-to-move', 'This move belongs to somebody else.');
  if (theirs.some((arrow) => arrow.to === facts.status)) return { kind: 'done-already' };
  const arrow = theirs.find((a) => a.from.includes(facts.status));
  if (!arrow)
    return refuse(
      'orders/wrong-state',
      `The order is ${wordOf(facts.status)}; that is not possible any more or not yet.`,
    );
  return guard(arrow, by, facts, reason) ?? { kind: 'allowed', arrow };
}

function guard(arrow: Arrow, by: MoverKind, facts: MoveFacts, reason: string | null): Judgement | undefined {
  const isCustomer = by === 'customer' || by === 'guest';
  if (isCustomer && facts.locked_at !== null && facts.now >= facts.locked_at)
    return refuse(
      'orders/locked',
      'The bakery has begun with it: the order can no longer be cancelled here. Call the store.',
    );
  if (arrow.name === 'handover' && facts.fulfilment === 'pickup')
    return refuse('orders/is-pickup', 'This order is picked up: complete it when the customer takes it.');
  if (arrow.name === 'completion' && facts.status === 'ready' && facts.fulfilment === 'delivery')
    return refuse('orders/not-handed-over', 'Hand the order over to the courier first.');
  if (arrow.undoes && !isFresh(facts))
    return refuse('orders/undo-too-late', `This can be undone for ${UNDO_MINUTES} minutes only. Call the customer.`);
  if (arrow.needsReason && !reason) return refuse('orders/reason-missing', 'Say why: the customer will read it.');
  return undefined;
}

const isFresh = ({ moved_at, now }: MoveFacts) =>
  moved_at !== null && now.getTime() - moved_at.getTime() <= UNDO_MINUTES * 60_000;

const refuse = (code: string, text: string): Judgement => ({ kind: 'refused', code, text });

const WORDS: Record<OrderStatus, string> = {
  draft: 'not paid yet',
  placed: 'placed',
  accepted: 'accepted',
  in_production: 'being made',
  ready: 'ready',
  handed_over: 'on its way',
  completed: 'completed',
  declined: 'declined',
  expired: 'expired',
  cancelled: 'cancelled',
  failed: 'failed',
};

/** The state in plain words; a store's own words take precedence where a customer reads them. */
export const wordOf = (status: OrderStatus): string => WORDS[status];

/** The moves that `by` could make next, for buttons. */
export function possibleMoves(by: MoverKind, facts: MoveFacts): ArrowName[] {
  const names = [...new Set(ARROWS.map((arrow) => arrow.name))];
  return names.filter((name) => judgeMove(name, by, facts, 'any reason').kind === 'allowed');
}
