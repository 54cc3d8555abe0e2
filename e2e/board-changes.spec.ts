import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from './accessible.ts';
import { STRAWBERRY_CLOUD } from './cart.ts';
import { type PlacedOrder, placeOrder } from './place-order.ts';
import { signInByPage } from './sign-in-page.ts';
import { MEERA, signIn } from './staff.ts';

const BOARD = '/store/1/board';
const SOON = { timeout: 15_000 };
const ticketOf = (page: Page, { id }: PlacedOrder) => page.locator(`[data-ticket="${id}"]`);

test('from the ticket to another choice that the customer is asked about, seen on the board, and taken back', async ({
  page,
  request,
}) => {
  test.slow();
  const order = await placeOrder(request, STRAWBERRY_CLOUD);
  await signInByPage(page, MEERA, { next: BOARD });
  const ticket = ticketOf(page, order);
  await ticket.locator('summary').click();
  await expectAccessible(page);
  await ticket.getByRole('link', { name: 'Propose a change' }).click();
  await expect(page.getByRole('heading', { name: 'Propose a change' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask the customer' })).toBeDisabled();
  await page.getByRole('radio', { name: /^Heart/ }).press('Space');
  await expect(page.getByText('Total with the change')).toBeVisible(SOON);
  await page.getByLabel('Words to the customer').fill('Our round tin is in use that day.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ask the customer' }).click();
  await expect(page.getByRole('heading', { name: /^Meera Krishnan asked Lena Park for a change/ })).toBeVisible(SOON);
  await expectAccessible(page);

  await page.goto(BOARD);
  await expect(ticket).toContainText('You asked for a change: no answer yet');
  await expect(ticket).toContainText('Heart');
  await ticket.getByRole('link', { name: 'See or take it back' }).click();
  await page.getByRole('button', { name: 'Take the question back' }).click();
  await expect(page.getByRole('heading', { name: /for a change/ })).toHaveCount(0);
});

test('a photo of the finished cake is kept without a connection, and sent with the next one', async ({
  page,
  context,
  request,
}) => {
  test.slow();
  const order = await placeOrder(request, STRAWBERRY_CLOUD);
  const staff = await signIn(request, MEERA);
  await staff.move(order.id, 'acceptance');
  await staff.move(order.id, 'production');
  await signInByPage(page, MEERA, { next: BOARD });
  const ticket = ticketOf(page, order);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('No connection').first()).toBeVisible();
  const buffer = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#c26' } })
    .jpeg()
    .toBuffer();
  await ticket
    .getByLabel(`Send a photo of order ${order.number}`)
    .setInputFiles({ name: 'cake.jpg', mimeType: 'image/jpeg', buffer });
  await expect(ticket).toContainText('The photo is kept');
  await context.setOffline(false);
  await expect(ticket).toContainText('1 photo sent to the customer', { timeout: 30_000 });
});
