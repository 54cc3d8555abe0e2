import { line, type OrderSeed } from './order-seed.ts';

/** What is on the boards now: relative to the moment of seeding. */
export const LIVE_ORDERS: OrderSeed[] = [
  {
    by: 1,
    lines: [
      line('strawberry-cloud-celebration-cake', {
        size: '20 cm',
        toppings: ['Fresh strawberries', 'Edible gold leaf'],
        words: 'Happy Birthday Anika',
      }),
    ],
    in_hours: -1,
    status: 'handed_over',
    ahead: 2,
    note: 'It is a surprise: please ring me, not the bell.',
  },
  {
    by: 2,
    lines: [line('midnight-truffle-drip', { egg: 'Bake it without eggs', words: 'Ravi & Leela, 10 years' })],
    in_hours: 0,
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
  { by: 6, lines: [line('unicorn-birthday-dozen')], on: [4, 10], status: 'accepted' },
  {
    by: 5,
    lines: [
      line('country-loaf', { size: 'Whole, 800 g', slice: 'Sliced thick' }),
      line('cardamom-tear-and-share', { round: 'For eight' }),
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
  { by: 4, lines: [line('lemon-tart-with-a-burnt-top', { tin: '23 cm' })], on: [1, 18], status: 'placed' },
  { by: 4, lines: [line('macaron-coffret', { box: 'Box of 12' })], on: [2, 12], status: 'placed', is_joined: true },
];
