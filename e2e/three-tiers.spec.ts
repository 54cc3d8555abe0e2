import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { fillCard, fillCheckout, untilPriced } from './checkout-form.ts';
import { signInByPage } from './sign-in-page.ts';
import { MEERA, orderOf } from './staff.ts';

const STORE = '/store/1';
const CAKE = 'Three Storeys High';
const GUEST = 'lena.park@example.com';

const option = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const preview = (page: Page) => page.getByRole('region', { name: 'What customers see' });

/** Begins a group from a template and gives it its name. */
async function beginGroup(page: Page, template: string, name: string) {
  await page.goto(`${STORE}/option-groups/new?template=${template}`);
  await expect(preview(page).locator('svg').first()).toBeVisible();
  await page.getByLabel('Name', { exact: true }).first().fill(name);
}

async function addGroup(page: Page) {
  await page.getByRole('button', { name: 'Add this group' }).click();
  await expect(page.getByText('Added. Now put it on a product.')).toBeVisible();
}

async function removeAllBut(page: Page, kept: readonly string[]) {
  const rows = page.locator('form#group ol > li').getByLabel('Name', { exact: true });
  const names = await rows.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  for (const name of names.filter((one) => !kept.includes(one)))
    await page.getByRole('button', { name: `Remove ${name}`, exact: true }).click();
}

async function attach(page: Page, name: string) {
  const choice = page.getByLabel('Attach a group').locator('option', { hasText: name });
  await page.getByLabel('Attach a group').selectOption(await choice.getAttribute('value'));
  await page.getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Attached groups' })).toContainText(name);
}

/** Tiers, a flavour for each, flowers of sugar only for three, and a few words. */
async function buildGroups(page: Page) {
  await beginGroup(page, 'tiers', 'Storeys');
  await option(page, 'Two tiers').getByLabel('Price, ₹').fill('2600');
  await option(page, 'Three tiers').getByLabel('Price, ₹').fill('5600');
  await addGroup(page);

  await beginGroup(page, 'flavours', 'Flavour of each storey');
  await removeAllBut(page, ['Vanilla', 'Chocolate']);
  await option(page, 'Chocolate').getByLabel('Price, ₹').fill('200');
  await page.getByLabel('Paid for every tier').check();
  await expect(page.getByText('three tiers cost three times as much', { exact: false })).toBeVisible();
  await addGroup(page);

  await beginGroup(page, 'toppings', 'Sugar flowers');
  await removeAllBut(page, ['Fresh flowers']);
  await option(page, 'Fresh flowers').getByLabel('Name', { exact: true }).fill('Peonies of sugar');
  await option(page, 'Peonies of sugar').getByLabel('Price, ₹').fill('1400');
  await page.getByLabel('Show it').selectOption({ label: 'Storeys: Three tiers' });
  await expect(preview(page)).toContainText('hidden until “Three tiers” is chosen in “Storeys”');
  await preview(page).getByRole('button', { name: 'Choose Three tiers' }).click();
  await expect(preview(page).getByText('Peonies of sugar').first()).toBeVisible();
  await addGroup(page);

  await beginGroup(page, 'words', 'Names');
  await page.getByLabel('Letters at most').fill('12');
  await addGroup(page);
}

async function putOnSale(page: Page): Promise<number> {
  await page.goto(`${STORE}/products/new`);
  await page.getByLabel('Name', { exact: true }).fill(CAKE);
  await page.getByLabel('Category').selectOption({ label: 'Wedding cakes' });
  await page.getByLabel('Price in INR').fill('4000');
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CAKE);
  for (const name of ['Storeys', 'Flavour of each storey', 'Sugar flowers', 'Names']) await attach(page, name);
  await page
    .getByRole('button', { name: 'Put on sale' })
    .or(page.getByRole('button', { name: 'Save and put on sale' }))
    .click();
  await expect(page.getByText('Saved and on sale.')).toBeVisible();
  return Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0]);
}

test('a wedding cake of three tiers is built by its store, designed and bought by a guest, and its ticket says it all', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(180_000);
  await signInByPage(page, MEERA, { next: `${STORE}/option-groups` });
  await test.step('the store builds its choices', () => buildGroups(page));
  const id = await test.step('puts the cake on sale', () => putOnSale(page));

  const context = await browser.newContext({ baseURL });
  const guest = await context.newPage();
  await test.step('a guest designs it: what is asked and what it costs follow the tiers', async () => {
    await guest.goto(`/stores/butter-and-bloom/products/${id}`);
    const price = guest.locator('b.text-xl');
    await expect(price).toHaveText('₹4,000');
    await expect(guest.getByText('Sugar flowers')).toHaveCount(0);
    await guest.getByRole('radio', { name: /Chocolate/ }).check();
    await expect(price).toHaveText('₹4,200');
    await guest.getByRole('radio', { name: /Three tiers/ }).check();
    await expect(price).toHaveText('₹10,200');
    await guest.getByRole('checkbox', { name: /Peonies of sugar/ }).check();
    await expect(price).toHaveText('₹11,600');
    await guest.getByRole('radio', { name: /Two tiers/ }).check();
    await expect(price).toHaveText('₹7,000');
    await expect(guest.getByText('Sugar flowers')).toHaveCount(0);
    await guest.getByRole('radio', { name: /Three tiers/ }).check();
    await expect(price).toHaveText('₹11,600');
    await guest.getByLabel('Names').fill('Asha & Vikram for ever');
    await expect(guest.getByLabel('Names')).toHaveValue('Asha & Vikra');
    await guest.getByLabel('Names').fill('Asha & Vik');
    await expectAccessible(guest);
  });

  const order = await test.step('buys it with the test card', async () => {
    await guest.getByRole('button', { name: 'Add to cart' }).click();
    await guest.getByRole('link', { name: 'Go to checkout' }).click();
    await fillCheckout(guest, GUEST);
    await untilPriced(guest);
    await guest.getByRole('button', { name: /^Order and pay ₹/ }).click();
    await fillCard(guest, '4242 4242 4242 4242');
    await guest.getByRole('button', { name: /^Pay ₹/ }).click();
    await expect(guest).toHaveURL(/\/track\//);
    return orderOf(request, guest.url());
  });

  await test.step('the ticket in the kitchen says it all', async () => {
    await page.goto(`${STORE}/board`);
    const ticket = page.getByRole('article', { name: order.number });
    await expect(ticket).toBeAttached();
    for (const words of [CAKE, 'Three tiers', 'Chocolate', 'Peonies of sugar', 'Asha & Vik'])
      await expect(ticket).toContainText(words);
    const line = order.stores?.[0]?.lines?.[0] ?? order.lines?.[0];
    expect(line).toMatchObject({ unit_price: { amount: '11600.00', currency: 'INR' } });
    await page.goto(`${STORE}/orders/${order.id}`);
    await expect(page.getByRole('main')).toContainText('Peonies of sugar');
    await expectAccessible(page);
  });
  await context.close();
});
