import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { STRAWBERRY_CLOUD } from './cart.ts';
import { type PlacedOrder, placeOrder } from './place-order.ts';
import { signInByPage } from './sign-in-page.ts';
import { MEERA, signIn } from './staff.ts';

const BOARD = '/store/1/board';
/** A press waits four seconds for an undo before it is sent. */
const SENT = { timeout: 12_000 };

const column = (page: Page, name: string) => page.getByRole('region', { name });
const ticketIn = (page: Page, name: string, { number }: PlacedOrder) =>
  column(page, name).getByRole('article', { name: number });
/** Wherever it hangs: what is begun on another day waits in a drawer. */
const ticketOf = (page: Page, { id }: PlacedOrder) => page.locator(`[data-ticket="${id}"]`);

async function openDrawer(page: Page, order: PlacedOrder) {
  const waiting = page.locator(`[data-waiting="${order.id}"]`);
  if ((await waiting.count()) === 0) return;
  await page.getByRole('button', { name: /^Later/ }).click();
  await waiting.locator('> summary').click();
}

test('a new order appears by itself and goes through the kitchen to the door', async ({ page, request }) => {
  test.slow();
  await signInByPage(page, MEERA);
  await expect(page).toHaveURL(BOARD);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await expectAccessible(page);

  const order = await placeOrder(request, STRAWBERRY_CLOUD);
  const fresh = ticketIn(page, 'New', order);
  await expect(fresh).toBeVisible({ timeout: 5000 });
  await expect(fresh).toContainText('Lena Park');
  await expect(fresh).toContainText('Please ring the lower bell.');
  await expect(fresh).toContainText(/Collect ₹[\d,]+ in cash at the door/);
  await expect(fresh).toContainText(/Contains.*Milk/);
  await expect(fresh).toContainText(/Accept within/);
  await expect(fresh.getByText('New', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Sound off' }).click();
  await expect(page.getByRole('button', { name: 'Sound on' })).toBeVisible();
  await page.getByRole('button', { name: 'Seen' }).click();
  await expect(fresh.getByText('New', { exact: true })).toBeHidden();

  for (const [button, to] of [
    ['Accept', 'Accepted'],
    ['Start', 'In production'],
    ['Ready', 'Ready'],
    ['Hand over', 'On its way'],
  ] as const) {
    await openDrawer(page, order);
    await ticketOf(page, order)
      .getByRole('button', { name: `${button}: order` })
      .click();
    if (await page.locator('#later-drawer').isVisible()) await page.keyboard.press('Escape');
    if (to === 'Accepted') await expect(ticketOf(page, order).locator('[value="production"]')).toBeAttached(SENT);
    else await expect(ticketIn(page, to, order)).toBeVisible(SENT);
  }
  await expectAccessible(page);
  await ticketIn(page, 'On its way', order)
    .getByRole('button', { name: /^Delivered, ₹[\d,]+ taken/ })
    .click();
  await expect(page.getByRole('article', { name: order.number })).toHaveCount(0, SENT);
});

test('declining needs a reason, which the customer reads', async ({ page, request }) => {
  const order = await placeOrder(request, STRAWBERRY_CLOUD);
  await signInByPage(page, MEERA, { next: BOARD });
  await ticketIn(page, 'New', order).getByRole('link', { name: 'Decline' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Lena Park reads your reason');
  await dialog.getByRole('button', { name: /^Decline and/ }).click();
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'We are full for that time.' }).click();
  await dialog.getByRole('button', { name: /^Decline and/ }).click();
  await expect(ticketIn(page, 'New', order)).toHaveCount(0, SENT);

  await page.goto(`/store/1/orders/${order.id}`);
  await expect(page.getByText('“We are full for that time.”')).toBeVisible();
  await expect(page.getByText('Meera Krishnan')).toBeVisible();
  await expectAccessible(page);
});

test('a press can be undone by keyboard alone, and nothing was sent', async ({ page, request }) => {
  const order = await placeOrder(request, STRAWBERRY_CLOUD);
  await signInByPage(page, MEERA, { next: BOARD });
  const ticket = ticketIn(page, 'New', order);
  await ticket.getByRole('button', { name: 'Accept' }).press('Enter');
  const undo = ticket.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(ticket.getByRole('button', { name: 'Accept' })).toBeVisible();
  const { status } = await (await request.get(`/api/v1/tracking/${order.tracking_token}`)).json();
  expect(status).toBe('placed');
});

test('what is pressed without a connection is kept and sent when there is one, and nothing new is missed', async ({
  page,
  context,
  request,
}) => {
  const order = await placeOrder(request, STRAWBERRY_CLOUD);
  await signInByPage(page, MEERA, { next: BOARD });
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('No connection').first()).toBeVisible();
  const ticket = ticketIn(page, 'New', order);
  await ticket.getByRole('button', { name: 'Accept' }).click();
  const kept = ticketIn(page, 'Accepted', order);
  await expect(kept.getByText('Accepted, not sent yet')).toBeVisible(SENT);
  await expect(kept.getByRole('button', { name: 'Start' })).toBeVisible();
  await kept.getByRole('link', { name: order.number }).click();
  await expect(page).toHaveURL(BOARD);
  const missed = await placeOrder(request, STRAWBERRY_CLOUD);

  await context.setOffline(false);
  await expect(ticketOf(page, order).getByText('not sent yet')).toHaveCount(0, SENT);
  await expect(ticketOf(page, order).locator('[value="production"]')).toBeAttached();
  await expect(ticketIn(page, 'New', missed)).toHaveCount(1, SENT);
  await expect(page.getByText('Live', { exact: true })).toBeVisible(SENT);
});

test('a board that stands open all day stays signed in, and says when it is not', async ({
  page,
  context,
  request,
}) => {
  await signInByPage(page, MEERA, { next: BOARD });
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await context.clearCookies({ name: 'access' });
  const order = await placeOrder(request, STRAWBERRY_CLOUD);
  await expect(ticketIn(page, 'New', order)).toBeVisible();
  await context.clearCookies();
  await placeOrder(request, STRAWBERRY_CLOUD);
  await expect(page.getByText('You are signed out')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in again' })).toHaveAttribute('href', /next=%2Fstore%2F1%2Fboard/);
});

test('without scripts the board is a page of forms that reads itself again', async ({ browser, request, baseURL }) => {
  const order = await placeOrder(request, STRAWBERRY_CLOUD);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await signInByPage(page, MEERA);
  await expect(page).toHaveURL(BOARD);
  expect(await page.content()).toContain('http-equiv="refresh" content="30"');
  await ticketIn(page, 'New', order).getByRole('button', { name: 'Accept' }).click();
  await expect(ticketOf(page, order).locator('[value="production"]')).toBeAttached();

  const other = await placeOrder(request, STRAWBERRY_CLOUD);
  await page.goto(BOARD);
  await ticketIn(page, 'New', other).getByRole('link', { name: 'Decline' }).click();
  await page.getByLabel('Why do you decline it?').fill('The oven is broken.');
  await page.getByRole('button', { name: 'Decline' }).click();
  await expect(page.getByText('“The oven is broken.”')).toBeVisible();
  await context.close();
});

test('a slip that was sent is taken back within two minutes', async ({ page, request }) => {
  test.slow();
  const order = await placeOrder(request, STRAWBERRY_CLOUD);
  const staff = await signIn(request, MEERA);
  await staff.move(order.id, 'acceptance');
  await staff.move(order.id, 'production');
  await signInByPage(page, MEERA, { next: BOARD });
  await ticketIn(page, 'In production', order)
    .getByRole('button', { name: /^Ready/ })
    .click();
  await ticketIn(page, 'Ready', order)
    .getByRole('button', { name: /^Undo “Ready”/ })
    .click(SENT);
  await expect(ticketIn(page, 'In production', order)).toBeVisible(SENT);
});

test('by keyboard alone: find an order by its number, go between tickets, press, and open the help', async ({
  page,
  request,
}) => {
  const [first, second] = [await placeOrder(request, STRAWBERRY_CLOUD), await placeOrder(request, STRAWBERRY_CLOUD)];
  await signInByPage(page, MEERA, { next: BOARD });
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type(second.number);
  await page.keyboard.press('Enter');
  await expect(ticketOf(page, second).getByRole('link', { name: second.number })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(ticketOf(page, second).getByRole('link', { name: second.number })).not.toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await expect(ticketOf(page, second).getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(ticketOf(page, second).getByRole('button', { name: 'Accept' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectAccessible(page);
  await expect(ticketOf(page, first)).toBeAttached();
});

test('all orders can be looked through by state, and another store’s pages are not there', async ({ page }) => {
  await signInByPage(page, MEERA, { next: '/store/1/orders' });
  await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(1);
  await expectAccessible(page);
  const [number] = (await page.getByRole('row').nth(1).getByRole('rowheader').allTextContents()) as [string];
  await page.getByLabel('Number, name or phone').fill(number.toLowerCase());
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Clear' }).click();
  await expect(page).toHaveURL('/store/1/orders');
  await page.getByRole('navigation', { name: 'State' }).getByRole('link', { name: 'Completed' }).click();
  await expect(page).toHaveURL('/store/1/orders?status=completed');
  await expect(page.getByRole('row').filter({ hasText: 'Placed' })).toHaveCount(0);

  for (const path of ['/store/2/board', '/store/2/orders', '/store/x/board', '/store/1/orders/999999']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
  }
});
