import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expectMail } from './mail.ts';
import { fillStore, PASSWORD, registerPerson } from './open-store.ts';
import { signInByPage } from './sign-in-page.ts';

const ADMIN = 'admin@sweetspot.example';

/** What a page of the board's own makes; here by the API, since other journeys go through those pages. */
async function makeReady(request: APIRequestContext, id: number) {
  const headers = { origin: new URL((await request.get('/')).url()).origin };
  const send = async (method: 'put' | 'post', path: string, data: object) => {
    const answer = await request[method](`/api/v1/stores/${id}${path}`, { headers, data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '09:00', closes: '20:00' }));
  await send('put', '/hours', { version: 1, hours });
  const windows = hours.map(({ weekday }) => ({ weekday, starts: '16:00', ends: '18:00' }));
  await send('put', '/windows', { version: 2, windows });
  const work = { oven: null, assembly: null, decoration: null };
  await send('put', '/limits', {
    ...{ version: 3, day_capacity_units: 20, window_capacity_units: 5, work, work_by_weekday: [] },
    ...{ cut_off: null, lead_time_minutes: 120, earliest_days: 0, furthest_days: 30 },
  });
  const price = { amount: '650.00', currency: 'INR' };
  const product = await send('post', '/products', { name: 'Elaichi cake', category: 'birthday-cakes', price });
  await send('put', `/products/${product.id}/status`, { status: 'active', version: product.version });
}

const numbers = async (page: Page, licence: string) => {
  await page.getByLabel('Registered name').fill('Cardamom Corner LLP');
  await page.getByLabel('FSSAI licence number').fill(licence);
  await page.getByLabel('GSTIN', { exact: false }).first().fill('29AABCU9603R1ZJ');
};

test('somebody new opens a store, is sent back once, puts it right and is found by customers', async ({
  page,
  browser,
  request,
}) => {
  test.slow();
  await page.goto('/store/new');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fstore%2Fnew/);
  await registerPerson(page, 'leena@cardamom.example', 'Leena Fernandes');
  await expect(page).toHaveURL('/store/new');
  await expectAccessible(page);

  await fillStore(page, 'Cardamom Corner');
  await page.getByRole('button', { name: 'Find this address' }).click();
  await expect(page.getByText(/^Found: Indiranagar/)).toBeVisible();
  await expect(page.getByLabel('Latitude')).toHaveValue(/^12\.9/);
  await page.getByLabel('FSSAI licence number').fill('123');
  await page.getByRole('button', { name: 'Register the store' }).last().click();
  await expect(page.getByText('It must be 14 digits that begin with 1 or 2.')).toBeVisible();
  await expect(page.getByLabel('Name of the store')).toHaveValue('Cardamom Corner');
  await page.getByLabel('FSSAI licence number').fill('');
  await page.getByRole('button', { name: 'Register the store' }).last().click();

  await expect(page).toHaveURL(/\/store\/\d+\/start/);
  const id = Number(/\d+/.exec(new URL(page.url()).pathname)?.[0]);
  await expect(page.getByText('6 things to do before Cardamom Corner can open')).toBeVisible();
  await expectAccessible(page);
  expect((await request.get(`/api/v1/stores/${id}`)).status()).toBe(404);

  await page.getByRole('link', { name: 'Do it: Licence and tax numbers' }).click();
  await numbers(page, '1121 7999 0000 17');
  await page.getByRole('button', { name: 'Save licence and tax' }).last().click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByLabel('In cash, when they get it').check();
  await page.getByRole('button', { name: 'Save orders and payment' }).last().click();
  await expect(page.getByText('Saved. It holds for every order')).toBeVisible();
  await expectAccessible(page);
  await makeReady(page.request, id);

  await page.goto('/store');
  await expect(page).toHaveURL(`/store/${id}/start`);
  await page.getByRole('button', { name: 'Ask to open the store' }).click();
  await expect(page.getByText('We are looking at it')).toBeVisible();

  const office = await (await browser.newContext()).newPage();
  await signInByPage(office, ADMIN, { next: '/admin/stores' });
  await expectAccessible(office);
  await office.getByRole('link', { name: 'Cardamom Corner' }).click();
  await expect(office.getByText('11217999000017').first()).toBeVisible();
  await office.getByLabel('What is to be put right').fill('The licence is for another address.');
  await office.getByRole('button', { name: 'Send it back' }).click();
  await expect(office.getByText('The store was sent back.')).toBeVisible();
  await expectAccessible(office);

  await page.goto(`/store/${id}/start`);
  await expect(page.getByText('The licence is for another address.')).toBeVisible();
  await page.getByRole('link', { name: 'Look: Licence and tax numbers' }).click();
  await numbers(page, '21217999000018');
  await page.getByRole('button', { name: 'Save licence and tax' }).last().click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Opening', exact: true }).click();
  await page.getByRole('button', { name: 'Ask to open the store' }).click();
  await expect(page.getByText('We are looking at it')).toBeVisible();

  await office.goto(`/admin/stores/${id}`);
  await office.getByRole('button', { name: 'Approve and open the store' }).click();
  await expect(office.getByText('The store is open.')).toBeVisible();
  await office.context().close();

  const shop = await (await browser.newContext()).newPage();
  await shop.goto('/stores/cardamom-corner');
  await expect(shop.getByRole('heading', { name: 'Cardamom Corner', exact: true })).toBeVisible();
  await expect(shop.getByText('Elaichi cake').first()).toBeVisible();
  await shop.context().close();
  await page.goto(`/store/${id}/changes`);
  await expect(page.getByText('Leena Fernandes changed licence and tax').first()).toBeVisible();
  await expect(page.getByText('11217999000017').first()).toBeVisible();
  await expectAccessible(page);
  await expectMail(request, 'leena@cardamom.example', ['store-returned', 'store-approved']);
});

test('an owner invites a baker, who makes an account with the link, works, pauses the store and is removed', async ({
  page,
  browser,
  request,
}) => {
  await signInByPage(page, 'meera@butter-and-bloom.example', { next: '/store/1/staff' });
  await expectAccessible(page);
  await page.getByLabel('E-mail').fill('dev@kitchen.example');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText('The invitation is on its way.')).toBeVisible();
  await expectMail(request, 'dev@kitchen.example', ['staff-invitation']);
  const { items } = await (await request.get('/dev/mail.json?to=dev@kitchen.example')).json();
  const link = /\/invitations\/[\w-]+/.exec(items[0].text)?.[0] as string;

  await page.goto(link);
  await expect(page.getByText('You are signed in as meera@butter-and-bloom.example')).toBeVisible();
  const kitchen = await (await browser.newContext()).newPage();
  await kitchen.goto(link);
  await expectAccessible(kitchen);
  await kitchen.getByLabel('Your name').fill('Dev Nair');
  await kitchen.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await kitchen.getByRole('button', { name: 'Make my account and accept' }).click();
  await expect(kitchen).toHaveURL('/store/1/board');

  await kitchen.goto('/store?all=true');
  await expectAccessible(kitchen);
  await kitchen.getByRole('button', { name: 'No orders for 2 hours' }).click();
  await expect(kitchen.getByText(/No new orders until/)).toBeVisible();
  await kitchen.getByRole('button', { name: 'Take orders again' }).click();
  await expect(kitchen.getByRole('button', { name: 'Sold out today' })).toBeVisible();

  await page.goto('/store/1/staff');
  await page.getByText('Change role or remove: Dev Nair').click();
  await page.getByRole('button', { name: 'Remove Dev Nair' }).click();
  await expect(page.getByText('They can no longer see anything of the store.')).toBeVisible();
  await kitchen.goto('/store/1/board');
  await expect(kitchen.getByRole('heading', { name: 'This page isn’t on the menu' })).toBeVisible();
  await kitchen.context().close();
});

test('of two who save settings at once the second sees the first’s words and loses none', async ({ page, context }) => {
  await signInByPage(page, 'meera@butter-and-bloom.example', { next: '/store/1/settings' });
  const other = await context.newPage();
  await other.goto('/store/1/settings');
  const save = async (tab: Page, words: string) => {
    await tab.getByLabel('What you make').fill(words);
    await tab.getByRole('button', { name: 'Save these words' }).last().click();
  };
  await save(page, 'Cakes like letters.');
  await expect(page.getByText('Saved. Customers see it at once.')).toBeVisible();
  await save(other, 'Cakes like poems.');
  await expect(other.getByRole('status')).toContainText('What you make, as it stands:Cakes like letters.');
  await expect(other.getByLabel('What you make')).toHaveValue('Cakes like poems.');
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Save these words' }).last().click();
  await expect(other.getByText('Saved. Customers see it at once.')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a store is registered, its point found by posts alone, and its settings saved', async ({ page }) => {
    await signInByPage(page, 'asha@example.com', { next: '/store/new' });
    await fillStore(page, 'Plain Posts');
    await page.getByRole('button', { name: 'Find this address' }).click();
    await expect(page.getByText(/^Found: Indiranagar/)).toBeVisible();
    await expect(page.getByLabel('Name of the store')).toHaveValue('Plain Posts');
    await page.getByRole('button', { name: 'Register the store' }).last().click();
    await expect(page.getByText('6 things to do before Plain Posts can open')).toBeVisible();
    await page.getByRole('link', { name: 'Do it: A way of payment' }).click();
    await page.getByLabel('By card, when they order').check();
    await page.getByRole('button', { name: 'Save orders and payment' }).last().click();
    await expect(page.getByText('Saved. It holds for every order')).toBeVisible();
    await page.getByText('Close Plain Posts').click();
    await page.getByLabel('Why').fill('Only a try.');
    await page.getByLabel('to confirm').fill('Plain Pots');
    await page.getByRole('button', { name: 'Close the store for good' }).click();
    await expect(page.getByText('Write the store’s name as it stands: Plain Posts')).toBeVisible();
    await page.getByLabel('to confirm').fill('plain posts');
    await page.getByRole('button', { name: 'Close the store for good' }).click();
    await expect(page.getByText('Closed for good')).toBeVisible();
  });
});
