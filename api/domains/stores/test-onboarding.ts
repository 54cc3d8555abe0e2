import type { TestApp } from '../../test/app.ts';
import type { Client } from '../../test/client.ts';

export const NEW_STORE = {
  name: 'Cardamom Corner',
  kind: 'celebration cakes',
  email: 'hello@cardamom.example',
  phone: '+91 98450 12345',
  address: '12, 5th Main',
  district: 'Indiranagar',
  city: 'Bengaluru',
  postcode: '560038',
  lat: 12.9719,
  lng: 77.6412,
  jurisdiction: 'IN',
};

export const NUMBERS = {
  legal_name: 'Cardamom Corner LLP',
  licence_number: '11217999000017',
  tax_number: '29AABCU9603R1ZJ',
  is_tax_exempt: false,
};

export async function register(client: Client, more: object = {}) {
  const answer = await client.post('/api/v1/stores', { ...NEW_STORE, ...more });
  if (answer.status !== 201) throw new Error(`not registered: ${JSON.stringify(answer.body)}`);
  return answer.body as { id: number; slug: string; version: number };
}

/** A store with all that the checklist asks for, not submitted yet. */
export async function readyStore(t: TestApp, client: Client, more: object = {}) {
  const { id } = await register(client, { ...NUMBERS, ...more });
  const store = `/api/v1/stores/${id}`;
  await client.patch(`${store}/settings`, { version: 1, payment_methods: ['cash'] });
  const hours = [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: '09:00', closes: '20:00' }));
  await client.put(`${store}/hours`, { version: 1, hours });
  const windows = hours.map(({ weekday }) => ({ weekday, starts: '16:00', ends: '18:00' }));
  await client.put(`${store}/windows`, { version: 2, windows });
  await t.context.pool.query('update stores set day_capacity_units = 20, window_capacity_units = 5 where id = $1', [
    id,
  ]);
  const product = await client.post(`${store}/products`, {
    name: 'Elaichi cake',
    category: 'birthday-cakes',
    price: { amount: '650.00', currency: 'INR' },
  });
  const sold = await client.put(`${store}/products/${product.body.id}/status`, {
    status: 'active',
    version: product.body.version,
  });
  if (sold.status !== 200) throw new Error(`not on sale: ${JSON.stringify([product.body, sold.body])}`);
  return id;
}
