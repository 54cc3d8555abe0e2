import type { OrderStatus } from '../../../api/domains/orders/order-status.ts';

/** Who ordered what, for when, and how far it got. Prices, fees, taxes and times of the moves are computed. */
export type LineSeed = {
  product: string;
  quantity?: number;
  /** Key of the store's group → option name, several of them, or the words. Groups left out stay as they open. */
  choose?: Record<string, string | string[]>;
};

export type OrderSeed = {
  /** Id of a customer, or name of a guest in GUESTS. */
  by: number | string;
  lines: LineSeed[];
  /** A day counted from today and about which hour; or the first window that begins so many hours from now. */
  on?: [days: number, hour: number];
  in_hours?: number;
  status: OrderStatus;
  fulfilment?: 'delivery' | 'pickup';
  method?: 'card' | 'cash';
  /** Days between ordering and the window; the lead time when left out. */
  ahead?: number;
  note?: string;
  reason?: string;
  /** Given back of a finished order. */
  goodwill_rupees?: number;
  /** Part of the same checkout as the order before it. */
  is_joined?: boolean;
  has_failed_payment?: boolean;
};

const line = (product: string, choose: LineSeed['choose'] = {}, quantity = 1): LineSeed => ({
  product,
  choose,
  quantity,
});

export const GUESTS: Record<
  string,
  { email: string; phone: string; line1: string; district: string; postcode: string; lat: number; lng: number }
> = {
  'Ishaan Verma': {
    email: 'ishaan.verma@example.net',
    phone: '+919900112201',
    line1: '6, Lavelle Road',
    district: 'Ashok Nagar',
    postcode: '560001',
    lat: 12.9712,
    lng: 77.5975,
  },
  'Grace Abraham': {
    email: 'grace.abraham@example.net',
    phone: '+919900112202',
    line1: '31, Assaye Road',
    district: 'Ulsoor',
    postcode: '560042',
    lat: 12.9885,
    lng: 77.6217,
  },
  'Mohan Lal': {
    email: 'mohan.lal@example.net',
    phone: '+919900112203',
    line1: '204, Bannerghatta Main Road',
    district: 'Arekere',
    postcode: '560076',
    lat: 12.8897,
    lng: 77.5978,
  },
};

/** What is on the boards now: relative to the moment of seeding. */
const LIVE: OrderSeed[] = [
  {
    by: 1,
    lines: [
      line('strawberry-cloud-celebration-cake', {
        size: '20 cm',
        toppings: ['Fresh strawberries', 'Edible gold leaf'],
        words: 'Happy Birthday Anika',
      }),
    ],
    in_hours: 0,
    status: 'handed_over',
    ahead: 2,
    note: 'It is a surprise: please ring me, not the bell.',
  },
  {
    by: 2,
    lines: [line('midnight-truffle-drip', { egg: 'Bake it without eggs', words: 'Ravi & Leela, 10 years' })],
    in_hours: 1,
    status: 'ready',
    ahead: 1,
  },
  {
    by: 4,
    lines: [
      line('rose-garden-cake', { shape: 'Heart', words: 'For Amma' }),
      line('filter-coffee-walnut-loaf-cake', {}, 2),
    ],
    in_hours: 2,
    status: 'in_production',
    ahead: 3,
  },
  {
    by: 'Ishaan Verma',
    lines: [line('red-velvet-properly', { size: '18 cm', words: 'Well done, Team Hopper' })],
    in_hours: 4,
    status: 'in_production',
    ahead: 1,
    method: 'cash',
  },
  {
    by: 3,
    lines: [
      line('strawberry-cloud-celebration-cake', {
        sponge: 'Lemon and poppy seed',
        filling: 'Strawberry compote',
        icing: 'Piped swirls',
        colour: 'Blush',
        words: 'Zara is 6',
      }),
    ],
    on: [1, 15],
    status: 'accepted',
    ahead: 2,
  },
  {
    by: 7,
    lines: [line('two-tier-lavender-lullaby', { colour: 'Lilac', words: 'Welcome, little one' })],
    on: [2, 11],
    status: 'accepted',
    ahead: 4,
  },
  {
    by: 1,
    lines: [line('midnight-truffle-drip', { size: '25 cm', toppings: ['Dark chocolate shards', 'Four macarons'] })],
    on: [3, 17],
    status: 'placed',
    fulfilment: 'pickup',
    method: 'cash',
  },
  {
    by: 'Grace Abraham',
    lines: [line('alphonso-mango-chiffon', { icing: 'Semi-naked', words: 'Dad, 70' })],
    on: [1, 13],
    status: 'placed',
    note: 'Gate code 4471.',
  },
  { by: 2, lines: [line('strawberry-cloud-celebration-cake')], on: [2, 15], status: 'draft', has_failed_payment: true },
  {
    by: 6,
    lines: [
      line('build-a-box-cupcakes', {
        box: 'Box of 12',
        sponge: 'Chocolate',
        swirl: 'Strawberry',
        top: ['Rainbow sprinkles', 'Mini macaron'],
        flags: 'Go Live Day',
      }),
    ],
    in_hours: 1,
    status: 'in_production',
    ahead: 1,
  },
  { by: 6, lines: [line('office-farewell-sheet', { flags: 'Goodbye, Sandeep' })], on: [1, 14], status: 'accepted' },
  { by: 6, lines: [line('unicorn-birthday-dozen')], on: [4, 10], status: 'placed' },
  {
    by: 5,
    lines: [
      line('country-loaf', { size: 'Whole, 800 g', slice: 'Sliced thick' }),
      line('cardamom-buns', { six: 'Eight' }),
    ],
    on: [1, 8],
    status: 'accepted',
    method: 'cash',
  },
  {
    by: 5,
    lines: [
      line('the-bespoke-tier-cake', {
        size: '25 cm',
        tiers: 'Three',
        finish: 'Hand-pulled ruffles',
        ruffle: 'Blush',
        flowers: ['Fresh roses', 'Gold leaf'],
        lettering: 'Hand-lettered in gold',
        words: 'Divya & Rohan',
      }),
    ],
    on: [16, 12],
    status: 'accepted',
    ahead: 30,
  },
  {
    by: 3,
    lines: [
      line('mawa-cakes', {
        box: 'Party tray of 36',
        butter: ['Flask of Irani chai for six', 'Flask of Irani chai for six'],
      }),
    ],
    in_hours: 2,
    status: 'accepted',
    method: 'cash',
  },
  {
    by: 'Ishaan Verma',
    lines: [line('mawa-cakes', { box: 'Twelve' }), line('shrewsbury-biscuits', { tin: '500 g' })],
    in_hours: 3,
    status: 'placed',
    fulfilment: 'pickup',
    method: 'cash',
  },
  {
    by: 7,
    lines: [
      line('the-number-cake', {
        digits: '7',
        sponge: 'Dark chocolate',
        colour: 'Mango',
        toppings: ['Sprinkles', 'Chocolate buttons'],
        words: 'Aarav',
      }),
    ],
    on: [1, 16],
    status: 'accepted',
    ahead: 3,
  },
  {
    by: 8,
    lines: [
      line('design-your-northside-cake', {
        sponge: 'Carrot and walnut',
        icing: 'Chocolate drip',
        words: 'Namma Suresh',
      }),
    ],
    on: [1, 18],
    status: 'placed',
  },
  { by: 8, lines: [line('brownie-slab-corner-pieces-only', {}, 2)], in_hours: 5, status: 'draft', method: 'card' },
  { by: 4, lines: [line('lemon-tart-with-a-burnt-top', { tin: '23 cm' })], on: [1, 18], status: 'accepted' },
  { by: 4, lines: [line('macaron-coffret', { box: 'Box of 12' })], on: [2, 12], status: 'placed', is_joined: true },
];

/** The month behind. */
const PAST: OrderSeed[] = [
  { by: 1, lines: [line('red-velvet-properly', { words: 'Appa' })], on: [-1, 17], status: 'completed' },
  {
    by: 1,
    lines: [line('tub-of-one-thing', { tub: '1 litre', scoops: 'Alphonso mango' })],
    on: [-6, 19],
    status: 'completed',
    fulfilment: 'pickup',
    method: 'cash',
  },
  {
    by: 1,
    lines: [line('brown-butter-chocolate-chunk', { box: 'Box of 16', note: 'Thank you for the books.' })],
    on: [-11, 14],
    status: 'completed',
  },
  {
    by: 1,
    lines: [line('alphonso-mango-chiffon', { size: '18 cm' })],
    on: [-19, 13],
    status: 'completed',
    goodwill_rupees: 250,
    reason: 'It arrived forty minutes late.',
  },
  {
    by: 1,
    lines: [line('rose-garden-cake', { words: 'Happy Anniversary' })],
    on: [-27, 15],
    status: 'cancelled',
    reason: 'The party moved to another city.',
  },
  { by: 2, lines: [line('coconut-and-raspberry-garden-cake', { words: 'Leela' })], on: [-2, 16], status: 'completed' },
  {
    by: 2,
    lines: [
      line('banana-bread-nobody-argues-with', {}, 2),
      line('matcha-and-white-sesame-cupcakes', { box: 'Box of 8' }),
    ],
    on: [-8, 10],
    status: 'completed',
    method: 'cash',
  },
  {
    by: 2,
    lines: [line('bitter-cocoa-and-sea-salt-cake', { size: '18 cm', sugar: 'A third less sugar' })],
    on: [-14, 18],
    status: 'completed',
  },
  { by: 2, lines: [line('macaron-coffret', { box: 'Box of 6' })], on: [-21, 12], status: 'completed' },
  { by: 2, lines: [line('cricket-ground-cake', { words: 'Howzat, Dev' })], on: [-25, 14], status: 'completed' },
  {
    by: 3,
    lines: [line('birthday-cake-counter-style', { words: 'Bilal' })],
    on: [-3, 12],
    status: 'completed',
    method: 'cash',
  },
  {
    by: 3,
    lines: [line('eid-sheer-khurma-cake', { size: '20 cm', words: 'Eid Mubarak' })],
    on: [-9, 16],
    status: 'completed',
    fulfilment: 'pickup',
  },
  {
    by: 3,
    lines: [line('brun-maska-half-dozen', { box: 'Twelve', butter: ['Maska, salted', 'Maska, salted'] })],
    on: [-15, 8],
    status: 'completed',
    method: 'cash',
  },
  {
    by: 3,
    lines: [line('chocolate-and-olive-oil-tart')],
    on: [-18, 20],
    status: 'declined',
    reason: 'The oven is under repair until Thursday.',
  },
  { by: 3, lines: [line('paris-bengaluru', { size: '20 cm' })], on: [-23, 16], status: 'completed' },
  { by: 4, lines: [line('kottayam-plum-cake', {}, 3)], on: [-4, 16], status: 'completed' },
  {
    by: 4,
    lines: [line('apple-and-jaggery-crumble', { custard: ['Vanilla custard, 300 ml'] })],
    on: [-10, 18],
    status: 'completed',
    method: 'cash',
  },
  { by: 4, lines: [line('opera-seven-layers', { words: 'Bravo' })], on: [-16, 14], status: 'completed' },
  { by: 4, lines: [line('gulkand-and-pistachio-cheesecake')], on: [-20, 17], status: 'expired', fulfilment: 'pickup' },
  { by: 5, lines: [line('registry-office', { words: 'Priya & Arun' })], on: [-5, 12], status: 'completed' },
  {
    by: 5,
    lines: [line('walnut-and-fig-batard'), line('country-loaf')],
    on: [-7, 8],
    status: 'completed',
    method: 'cash',
  },
  {
    by: 5,
    lines: [line('the-twenty-fifth', { words: 'Amma & Appa' })],
    on: [-13, 16],
    status: 'completed',
    goodwill_rupees: 500,
    reason: 'One rosette was smudged on the way.',
  },
  {
    by: 5,
    lines: [line('croquembouche-for-twenty-five')],
    on: [-17, 14],
    status: 'failed',
    fulfilment: 'pickup',
    reason: 'It tipped in the van before it was collected.',
  },
  {
    by: 5,
    lines: [line('milk-bread-pullman', {}, 2)],
    on: [-24, 10],
    status: 'completed',
    fulfilment: 'pickup',
    method: 'cash',
  },
  { by: 6, lines: [line('whitefield-velvet', { box: 'Party box of 24' })], on: [-2, 14], status: 'completed' },
  { by: 6, lines: [line('peanut-butter-honeycomb-cups')], on: [-12, 16], status: 'completed', method: 'cash' },
  {
    by: 6,
    lines: [line('lemon-meringue-puffs', { box: 'Box of 12' })],
    on: [-22, 12],
    status: 'declined',
    reason: 'No lemons worth the name today.',
  },
  {
    by: 7,
    lines: [
      line('your-cake-without', {
        sponge: 'Rice and lime',
        egg: 'Bake it without eggs',
        words: 'Neha, coeliac and proud',
      }),
    ],
    on: [-4, 13],
    status: 'completed',
  },
  { by: 7, lines: [line('rainbow-inside', { words: 'Myra' })], on: [-10, 16], status: 'completed' },
  {
    by: 7,
    lines: [
      line('flourless-chocolate-torte', { size: '20 cm' }),
      line('jowar-and-chocolate-chip-cookies', { box: 'Box of 9' }),
    ],
    on: [-18, 11],
    status: 'completed',
  },
  { by: 7, lines: [line('burnt-basque')], on: [-26, 17], status: 'cancelled', fulfilment: 'pickup', method: 'cash' },
  {
    by: 8,
    lines: [line('pineapple-pastry-cake-remembered', { size: '20 cm', words: 'Kempegowda layout boys' })],
    on: [-1, 18],
    status: 'completed',
    method: 'cash',
  },
  {
    by: 8,
    lines: [line('airport-road-chocolate-cake', { egg: 'Bake it without eggs' })],
    on: [-7, 20],
    status: 'completed',
  },
  { by: 8, lines: [line('two-tier-golden-jubilee', { words: 'Fifty' })], on: [-15, 12], status: 'completed' },
  {
    by: 'Grace Abraham',
    lines: [line('banoffee-for-breakfast-people')],
    on: [-3, 14],
    status: 'completed',
    method: 'cash',
  },
  {
    by: 'Grace Abraham',
    lines: [line('spell-it-out', { icing: 'Rose', letters: 'SORRY' })],
    on: [-9, 14],
    status: 'completed',
  },
  {
    by: 'Mohan Lal',
    lines: [line('rasmalai-tres-leches', { size: '18 cm', words: 'Shubh Deepavali' })],
    on: [-5, 18],
    status: 'completed',
  },
  {
    by: 'Mohan Lal',
    lines: [line('alphonso-mango-chilled')],
    on: [-12, 15],
    status: 'cancelled',
    reason: 'Ordered twice by mistake.',
  },
  {
    by: 'Ishaan Verma',
    lines: [line('mix-the-dough', { dough: 'Ragi and jaggery', inside: ['Chocolate chunks', 'Sea-salt flakes'] })],
    on: [-14, 16],
    status: 'expired',
  },
];

/** An order's id is its place in this list. */
export const ORDERS: OrderSeed[] = [...PAST, ...LIVE];
