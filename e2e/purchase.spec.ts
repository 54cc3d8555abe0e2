import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { fillCard, fillCheckout, untilPriced } from './checkout-form.ts';
import { expectMail } from './mail.ts';
import { MEERA, orderOf, signIn } from './staff.ts';

const CAKE = 'Strawberry Cloud Celebration Cake';
const GUEST = 'lena.first@example.com';
const SOON = { timeout: 5_000 };

const state = (page: Page) => page.getByRole('status').getByRole('heading', { level: 1 });

test('a guest finds a cake, orders, pays and watches it come along', async ({ page, request }) => {
  await test.step('finds it', async () => {
    await page.goto('/');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'All cakes', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('cakes');
    await expectAccessible(page);
    await page.getByRole('link', { name: CAKE }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: CAKE })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('puts it into the cart', async () => {
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expect(page).toHaveURL(/\/cart/);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Go to checkout' }).click();
  });

  const total = await test.step('orders it without an account', async () => {
    await expect(page.getByRole('heading', { name: 'Checkout' })).toBeVisible();
    await fillCheckout(page, GUEST);
    const order = page.getByRole('button', { name: /^Order and pay ₹/ });
    await untilPriced(page);
    await expectAccessible(page);
    const words = (await order.textContent()) ?? '';
    await order.click();
    await expect(page).toHaveURL(/\/payment$/);
    return words.match(/₹[\d,]+/)?.[0] ?? '';
  });

  await test.step('pays what the button said', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Pay ${total}`);
    await expectAccessible(page);
    await fillCard(page, '4242 4242 4242 4242');
    await page.getByRole('button', { name: `Pay ${total}` }).click();
    await expect(page).toHaveURL(/\/track\//);
    await expect(state(page)).toHaveText(`Butter & Bloom has your ${CAKE} and will confirm it soon`);
    await expect(page.getByText(`Paid ${total} with Visa ending 4242.`)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('sees each step of the store within five seconds, without a reload', async () => {
    const { id } = await orderOf(request, page.url());
    const store = await signIn(request, MEERA);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    for (const [move, words] of [
      ['acceptance', 'said yes to'],
      ['production', 'is making'],
      ['readiness', 'is ready'],
      ['handover', 'is on its way'],
      ['completion', 'was delivered'],
    ] as const) {
      await store.move(id, move);
      await expect(state(page)).toContainText(words, SOON);
    }
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    await expectAccessible(page);
  });

  await expectMail(request, GUEST, [
    'order-confirmation',
    'payment-received',
    'order-accepted',
    'out-for-delivery',
    'order-delivered',
  ]);
});
