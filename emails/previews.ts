import { PLAIN_CAKE } from '../api/domains/designs/art.ts';
import { toMoney } from '../api/platform/money.ts';
import { newOrder } from './new-order.ts';
import { orderAccepted } from './order-accepted.ts';
import { orderCancelled } from './order-cancelled.ts';
import { orderCancelledForStore } from './order-cancelled-for-store.ts';
import {
  changeAcceptedForStore,
  changeExpired,
  changeExpiredForStore,
  changeRefused,
  changeRefusedForStore,
} from './order-change-answered.ts';
import { orderChangeAsked } from './order-change-asked.ts';
import { orderChangeProposed } from './order-change-proposed.ts';
import { orderChanged } from './order-changed.ts';
import { orderConfirmation } from './order-confirmation.ts';
import { orderDeclined } from './order-declined.ts';
import { orderDelivered } from './order-delivered.ts';
import type { EmailedChange, EmailedLine, EmailedOrder, OrderEmail, OrderEmailTemplate } from './order-email.ts';
import { orderExpired } from './order-expired.ts';
import { orderPhoto } from './order-photo.ts';
import { orderReady } from './order-ready.ts';
import { outForDelivery } from './out-for-delivery.ts';
import { paymentReceived } from './payment-received.ts';
import { refundSent } from './refund-sent.ts';

const rupees = (minor: number) => toMoney(minor, 'INR');

const birthdayCake: EmailedLine = {
  name: 'Strawberry Cream Celebration Cake',
  quantity: 1,
  choices: ['Size: 1.5 kg, 12–14 servings', 'Sponge: Vanilla bean', 'Filling: Strawberry compote', 'Candles: 3'],
  inscription: 'Happy 7th, Asha',
  contains: ['eggs', 'gluten', 'milk', 'soy'],
  may_contain: ['peanuts', 'tree_nuts'],
  diets: ['vegetarian'],
  total: rupees(189000),
  art: {
    ...PLAIN_CAKE,
    tiers: [{ diameter_cm: 22, height_cm: 11 }],
    icing: { style: 'drip', colour: '#fbe3ea', accent: '#5b3324' },
    toppings: [
      { kind: 'berries', amount: 3 },
      { kind: 'candles', amount: 1 },
    ],
    inscription: { text: 'Happy 7th, Asha', placement: 'plaque', colour: '#5b3324' },
  },
};

const weddingCake: EmailedLine = {
  name: 'Three-Tier Garden Cake',
  quantity: 2,
  choices: ['Size: 4 kg', 'Sponge: Almond'],
  inscription: null,
  contains: ['eggs', 'gluten', 'milk', 'tree_nuts'],
  may_contain: [],
  diets: ['vegetarian'],
  total: rupees(1450000),
  art: {
    ...PLAIN_CAKE,
    tiers: [30, 22, 15].map((diameter_cm) => ({ diameter_cm, height_cm: 11 })),
    icing: { style: 'ruffle', colour: '#fff4e6', accent: '#d9a441' },
    toppings: [{ kind: 'flowers', amount: 3 }],
    backdrop: '#dfe9e0',
  },
};

const store = {
  name: 'Meher’s Bakehouse',
  phone: '+91 80 4123 7788',
  address: '14, 12th Main Road, Indiranagar, Bengaluru 560038',
};

const order: EmailedOrder = {
  number: 'BLR-4F7K',
  tracking_url: 'http://localhost:3000/track/sample',
  status_words: 'Placed',
  fulfilment: 'delivery',
  window: {
    text: 'Saturday 22 November, 4–6 pm',
    starts_at: '2025-11-22T16:00:00+05:30',
    ends_at: '2025-11-22T18:00:00+05:30',
    timezone: 'Asia/Kolkata',
  },
  address_lines: ['Rohan Iyer', '8, 3rd Cross, Defence Colony', 'Indiranagar, Bengaluru 560038'],
  store,
  lines: [birthdayCake],
  items: rupees(189000),
  delivery: rupees(6000),
  discount: rupees(0),
  tax: rupees(9915),
  is_tax_included: true,
  total: rupees(195000),
  paid: rupees(195000),
  due: rupees(0),
  payment_words: 'Visa card ending 4242',
  note: 'The gate is on the side of the park.\nPlease call, the bell is broken.',
};

export const sampleOrder = (): OrderEmail => ({
  shop: { name: 'SweetSpot', url: 'http://localhost:3000', support_email: 'help@sweetspot.example' },
  customer: { name: 'Rohan Iyer', email: 'rohan@example.com', phone: '+91 98450 11223' },
  order,
  action: { label: 'Follow your order', url: 'http://localhost:3000/track/sample' },
});

type Sample = { template: OrderEmailTemplate; data: OrderEmail };

const sample = (
  template: OrderEmailTemplate,
  changes: Partial<EmailedOrder> = {},
  action = sampleOrder().action,
): Sample => ({ template, data: { ...sampleOrder(), order: { ...order, ...changes }, action } });

const pickup: Partial<EmailedOrder> = { fulfilment: 'pickup', address_lines: [], delivery: rupees(0), note: '' };
const unpaid = { paid: rupees(0), due: rupees(195000), payment_words: 'Cash on delivery' };
const severalLines: Partial<EmailedOrder> = {
  ...unpaid,
  lines: [birthdayCake, weddingCake],
  items: rupees(1639000),
  discount: rupees(50000),
  tax: rupees(75952),
  total: rupees(1595000),
  due: rupees(1595000),
};
const declined = {
  refund: rupees(195000),
  status_words: 'Declined',
  reason: 'Our oven is being repaired this weekend.',
};
const again = { label: 'Find another bakery', url: 'http://localhost:3000/cakes' };
const board = { label: 'Open the order board', url: 'http://localhost:3000/store/1/board' };

const change: EmailedChange = {
  message:
    'Our strawberries did not come. Raspberries are just as good this week.\nAnd we could bring it an hour later.',
  differences: [
    { what: 'Time', from: 'Sat, 22 Nov, 4–6 pm', to: 'Sat, 22 Nov, 5–7 pm' },
    {
      what: 'Filling of Strawberry Cream Celebration Cake',
      from: 'Strawberry compote',
      to: 'Raspberry compote, 2 × Mango',
    },
  ],
  total_before: rupees(195000),
  total_after: rupees(180000),
  refund: rupees(15000),
  due: null,
  until: 'Friday 21 November, 4:00 pm',
  decline_if_refused: false,
  keep_url: 'http://localhost:3000/changes/sample#keep',
};
const dearer = { ...change, total_after: rupees(210000), refund: null, due: rupees(15000), decline_if_refused: true };
const answer = { label: 'See it and say yes', url: 'http://localhost:3000/changes/sample#accept' };

/** Each template with data that shows what it can; several lines, pickup and open payments among them. */
export const previews: Record<string, Sample> = {
  'order-confirmation': sample(orderConfirmation),
  'order-confirmation-of-several': sample(orderConfirmation, severalLines),
  'payment-received': sample(paymentReceived),
  'order-accepted': sample(orderAccepted, { status_words: 'Accepted' }),
  'out-for-delivery': sample(outForDelivery, { ...unpaid, status_words: 'Out for delivery' }),
  'order-ready': sample(orderReady, { ...pickup, status_words: 'Ready' }),
  'order-photo': sample(orderPhoto, {
    status_words: 'Ready',
    photo: { file: 'preview', alt: 'Photo of the finished order', width: 1600, height: 1200 },
  }),
  'order-delivered': sample(orderDelivered, { status_words: 'Delivered' }),
  'order-declined': sample(orderDeclined, declined, again),
  'order-expired': sample(orderExpired, { ...unpaid, due: rupees(0), status_words: 'Not confirmed' }, again),
  'order-cancelled': sample(orderCancelled, { ...declined, refund: rupees(97500), status_words: 'Cancelled' }, again),
  'refund-sent': sample(refundSent, declined),
  'new-order': sample(newOrder, severalLines, board),
  'order-change-proposed': sample(orderChangeProposed, { change }, answer),
  'order-change-proposed-or-declined': sample(orderChangeProposed, { change: dearer }, answer),
  'order-change-asked': sample(orderChangeAsked, { change }, board),
  'order-changed': sample(orderChanged, {
    change: dearer,
    total: rupees(210000),
    due: rupees(15000),
    reason: 'Agreed by phone, 14:05',
    status_words: 'Accepted',
  }),
  'order-change-accepted-for-store': sample(changeAcceptedForStore, { change }, board),
  'order-change-refused-for-store': sample(
    changeRefusedForStore,
    { change: dearer, reason: 'Too late for us.' },
    board,
  ),
  'order-change-expired-for-store': sample(changeExpiredForStore, { change }, board),
  'order-change-refused': sample(changeRefused, { change, reason: 'All made already, sorry.' }),
  'order-change-expired': sample(changeExpired, { change }),
  'order-cancelled-for-store': sample(orderCancelledForStore, { ...declined, status_words: 'Cancelled' }, board),
};
