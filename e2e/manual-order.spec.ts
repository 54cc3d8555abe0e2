import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { STRAWBERRY_CLOUD } from './cart.ts';
import { takeAllPlaces } from './rival.ts';
import { signInByPage } from './sign-in-page.ts';
import { MEERA } from './staff.ts';

const NEW = '/store/1/orders/new';

/** Boards that stay open go on flashing and listening through all journeys after this one. */
const opened: BrowserContext[] = [];
test.afterEach(async () => {
  for (const context of opened.splice(0)) await context.close();
});

async function openCounter(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } });
  opened.push(context);
  const page = await context.newPage();
  await signInByPage(page, MEERA, { next: NEW });
  return page;
}

/** Everything by keyboard: a few letters of the product, Enter, and its opening design is in the order. */
async function addStrawberryCloud(page: Page) {
  await expect(page.getByLabel('Search your products')).toBeFocused();
  await page.keyboard.type('strawb cl');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Strawberry Cloud Celebration Cake' })).toBeVisible();
  await page.getByRole('button', { name: 'Add to the order' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Change Strawberry Cloud Celebration Cake' })).toBeVisible();
}

async function fillDelivery(page: Page, name: string, day: number): Promise<string> {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('textbox', { name: 'Phone' }).fill('+919845012345');
  await page.getByRole('radio', { name: 'Delivery' }).check({ force: true });
  await page.getByLabel('House number and street').fill('12 100 Feet Road');
  await page.getByLabel('District').fill('Indiranagar');
  await page.getByLabel('Postcode').fill('560038');
  await page.getByLabel('City').focus();
  await expect(page.getByText('Delivery', { exact: true }).last()).toBeVisible();
  await expect(page.getByText('With the address')).toHaveCount(0);
  const days = page.locator('.kit-slot-day:not(.kit-slot-out)');
  await days.nth(day).click();
  const window = page.locator('.kit-slot-windows:visible input:enabled').first();
  await window.press('Space');
  await page.waitForLoadState('networkidle');
  return (await window.getAttribute('value')) as string;
}

test('two at the counter take the last place: one gets it, the other keeps all that was typed and takes another time', async ({
  browser,
  baseURL,
  request,
}) => {
  test.slow();
  const [meera, helper] = [await openCounter(browser, baseURL), await openCounter(browser, baseURL)];
  for (const page of [meera, helper]) await addStrawberryCloud(page);
  await expectAccessible(meera);
  const startsAt = await fillDelivery(meera, 'Priya at the phone', 5);
  expect(await fillDelivery(helper, 'Tom at the counter', 5)).toBe(startsAt);
  await takeAllPlaces(request, STRAWBERRY_CLOUD, startsAt, 1);

  await meera.getByRole('button', { name: 'Take the order' }).click();
  await expect(meera).toHaveURL(/\/store\/1\/orders\/\d+$/);
  await expect(meera.getByText('Priya at the phone')).toBeVisible();
  await expect(meera.getByText('Accepted').first()).toBeVisible();

  await helper.getByRole('button', { name: 'Take the order' }).click();
  await expect(helper.getByText('What you typed is kept.')).toBeVisible();
  await expect(helper.getByLabel('Name', { exact: true })).toHaveValue('Tom at the counter');
  await expect(helper.getByLabel('House number and street')).toHaveValue('12 100 Feet Road');
  await expectAccessible(helper);
  await expect(helper.locator(`input[value="${startsAt}"]`)).toBeDisabled();
  await helper.locator('.kit-slot-day:not(.kit-slot-out)').nth(6).click();
  await helper.locator('.kit-slot-windows:visible input:enabled').first().press('Space');
  await helper.waitForLoadState('networkidle');
  await helper.getByRole('button', { name: 'Take the order' }).click();
  await expect(helper).toHaveURL(/\/store\/1\/orders\/\d+$/);
});

test('a walk-in is two presses: the first free time, paid in cash', async ({ page }) => {
  await signInByPage(page, MEERA, { next: NEW });
  await addStrawberryCloud(page);
  await page.getByRole('button', { name: /^Walk-in now/ }).click();
  await expect(page.getByRole('radio', { name: 'Paid in cash now' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Take the order' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/store\/1\/orders\/\d+$/);
  await expect(page.getByText('Walk-in customer')).toBeVisible();
  await page.getByRole('link', { name: 'Print the ticket' }).click();
  await expect(page.getByRole('article')).toContainText('Strawberry Cloud');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Box label' }).click();
  await expect(page.getByRole('article')).toContainText(/Contains.*Eggs, Gluten, Milk/);
  await expectAccessible(page);
});

test('without scripts an order is taken step by step', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await signInByPage(page, MEERA, { next: NEW });
  await page.getByRole('link', { name: /^Strawberry Cloud/ }).click();
  await page.getByRole('button', { name: 'Add to the order' }).click();
  await page.getByRole('button', { name: /^Walk-in now/ }).click();
  await expect(page.getByRole('radio', { name: 'Paid in cash now' })).toBeChecked();
  await page.getByRole('button', { name: 'Take the order' }).click();
  await expect(page).toHaveURL(/\/store\/1\/orders\/\d+$/);
  await context.close();
});
