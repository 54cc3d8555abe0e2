import type { ReferenceText } from './platform/reference.ts';

/** What the reference at /docs says of the product. */
export const referenceText: ReferenceText = {
  info: {
    title: 'SweetSpot API',
    version: '1.0.0',
    description:
      'Orders for made-to-order cakes and other fresh goods. JSON in snake_case; money as a decimal string with its currency; times as ISO 8601 with offset; lists as `{items, next}`. What each error code means: [/docs/errors](/docs/errors).',
  },
  tags: [
    { name: 'Accounts', description: 'People, their sign-ins and their addresses.' },
    { name: 'Stores', description: 'Stores, when they are open and where they deliver.' },
    { name: 'Catalogue', description: 'Products to find by place, date, occasion, diet, price and text.' },
    { name: 'Pictures', description: 'Photographs of products, stores and finished orders, in all their sizes.' },
    { name: 'Designs', description: 'A cake as the customer configured it: price, allergens and drawing.' },
    { name: 'Carts', description: 'What somebody is about to buy, a guest or a customer, and what it would cost.' },
    { name: 'Delivery', description: 'Windows, places on them, and delivery fees.' },
    {
      name: 'Checkout',
      description: 'A cart becomes one checkout and an order a store, in one step that happens once.',
    },
    { name: 'Payments', description: 'Paying a checkout, and what payment providers tell us.' },
    { name: 'Orders', description: 'Orders from placed to completed: every step is a noun under the order.' },
    { name: 'Live', description: 'Server-sent events of an order and of a store, which resume by Last-Event-ID.' },
    { name: 'Opening a store', description: 'Registering a store, what it still lacks, and its way to the public.' },
    {
      name: 'Settings of a store',
      description: 'What a store says of itself, its pauses, its end, and who changed what.',
    },
    { name: 'Staff of a store', description: 'Who works at a store, in which role, and invitations to it.' },
    {
      name: 'Catalogue of a store',
      description: 'Products and option groups as their store edits them; tables in and out.',
    },
    { name: 'Times of a store', description: 'Hours, windows, closures, capacity, and how full each day is.' },
    {
      name: 'Delivery rules',
      description: 'Where a store delivers, for how much, and whether it delivers to an address.',
    },
    { name: 'Order changes', description: 'What one side of an order asks the other to change, and the answer.' },
    { name: 'Reports', description: 'What a store sold, for any period.' },
    { name: 'Stores for admins', description: 'Stores that wait, their approval, suspension and return.' },
    { name: 'Messages', description: 'What people are told by e-mail.' },
  ],
  securitySchemes: {
    cart_token: { type: 'apiKey', in: 'header', name: 'X-Cart-Token', description: 'Whoever holds it holds the cart.' },
    tracking_token: {
      type: 'apiKey',
      in: 'query',
      name: 'token',
      description: 'From the tracking link: one order, without signing in.',
    },
  },
};
