import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { STRAWBERRY_CLOUD } from './cart.ts';
import { type PlacedOrder, placeOrder } from './place-order.ts';
import { signInByPage } from './sign-in-page.ts';
import { MEERA, signIn } from './staff.ts';

const BOARD = '/store/1/board';
/** A press waits four seconds for an undo before it is sent. */
const SENT = { timeout: 15_000 };

const ticketOf = (page: Page, { id }: PlacedOrder) => page.locator(`[data-ticket="${id}"]`);
const next = (page: Page, order: PlacedOrder) => ticketOf(page, order).locator('[data-key="n"]');
const live = (page: Page) => expect(page.getByText('Live', { exact: true })).toBeVisible(SENT);

/** Boards that stay open go on flashing and listening through all journeys after this one. */
const opened: BrowserContext[] = [];
test.afterEach(async () => {
  for (const context of opened.splice(0)) await context.close();
});

/** A second tablet of the same store. */
async function openTablet(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: { width: 820, height: 1180 }, hasTouch: true });
  opened.push(context);
  const page = await context.newPage();
  await signInByPage(page, MEERA, { next: BOARD });
  await live(page);
  return page;
}

test('what one tablet has seen is quiet on the other, and two presses of Accept at once are one', async ({
  browser,
  baseURL,
  request,
}) => {
  const [kitchen, counter] = [await openTablet(browser, baseURL), await openTablet(browser, baseURL)];
  const order = await placeOrder(request, STRAWBERRY_CLOUD);
  for (const page of [kitchen, counter])
    await expect(ticketOf(page, order).getByText('New', { exact: true })).toBeVisible(SENT);
  await kitchen.getByRole('button', { name: 'Seen' }).tap();
  await expect(ticketOf(counter, order).getByText('New', { exact: true })).toHaveCount(0, SENT);
  await counter.reload();
  await expect(ticketOf(counter, order)).toBeVisible();
  await expect(ticketOf(counter, order).getByText('New', { exact: true })).toHaveCount(0);

  await live(counter);
  await Promise.all([next(kitchen, order).click(), next(counter, order).click()]);
  const staff = await signIn(request, MEERA);
  await expect.poll(async () => (await staff.read(order.id)).status, SENT).toBe('accepted');
  for (const page of [kitchen, counter]) {
    await expect(ticketOf(page, order).locator('[value="production"]')).toBeAttached(SENT);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  const { history } = await staff.read(order.id);
  expect(history.filter(({ event }) => event === 'order.accepted')).toHaveLength(1);
  expect(history.filter(({ event }) => event === 'order.seen')).toHaveLength(1);
});

test('a minute without a connection loses and doubles none of sixty presses, and says which did not count', async ({
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(420_000);
  const orders: PlacedOrder[] = [];
  for (let index = 0; index < 20; index++) orders.push(await placeOrder(request, STRAWBERRY_CLOUD, { day: index % 5 }));
  const [called, ...others] = orders as [PlacedOrder, ...PlacedOrder[]];
  const kitchen = await openTablet(browser, baseURL);
  const staff = await signIn(request, MEERA);

  await kitchen.context().setOffline(true);
  await expect(kitchen.getByText('No connection').first()).toBeVisible();
  const wentAt = Date.now();
  await kitchen.getByRole('button', { name: 'Seen' }).tap();
  for (const move of ['acceptance', 'production', 'readiness']) {
    for (const order of orders) await expect(ticketOf(kitchen, order).locator(`[value="${move}"]`)).toBeAttached(SENT);
    for (const order of orders) await next(kitchen, order).click();
  }
  await expect(kitchen.getByText('61 presses wait to be sent.')).toBeVisible(SENT);
  await staff.move(called.id, 'cancellation', 'The customer called.');
  await kitchen.waitForTimeout(Math.max(0, 60_000 - (Date.now() - wentAt)));

  await kitchen.context().setOffline(false);
  await live(kitchen);
  await expect(kitchen.getByText(/presses? waits? to be sent/)).toHaveCount(0);
  for (const order of others) await expect.poll(async () => (await staff.read(order.id)).status, SENT).toBe('ready');
  for (const order of others) {
    const { history } = await staff.read(order.id);
    expect(history.map(({ event }) => event)).toEqual([
      'order.placed',
      'order.seen',
      'order.accepted',
      'order.production_started',
      'order.ready',
    ]);
  }
  await expect(kitchen.getByRole('alert')).toContainText(`Order ${called.number} was not accepted`);
  await expect(kitchen.getByRole('alert')).toContainText('cancelled');
  expect((await staff.read(called.id)).status).toBe('cancelled');
});

test('a press of a board whose session is over is kept, and sent once somebody has signed in', async ({
  page,
  context,
  request,
}) => {
  const order = await placeOrder(request, STRAWBERRY_CLOUD);
  await signInByPage(page, MEERA, { next: BOARD });
  await live(page);
  await context.clearCookies();
  await next(page, order).click();
  await expect(page.getByText('You are signed out')).toBeVisible(SENT);
  await expect(page.getByText('1 press waits to be sent.')).toBeVisible(SENT);
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await page.getByLabel('E-mail').fill(MEERA);
  await page.getByLabel('Password', { exact: true }).fill('password123');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(BOARD);
  const staff = await signIn(request, MEERA);
  await expect.poll(async () => (await staff.read(order.id)).status, SENT).toBe('accepted');
});
