import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { fillCart, STRAWBERRY_CLOUD } from './cart.ts';
import { fillCheckout, untilPriced } from './checkout-form.ts';
import { MEERA, orderOf, signIn } from './staff.ts';

const state = (page: Page) => page.getByRole('status').getByRole('heading', { level: 1 });

test.beforeEach(async ({ page, context, baseURL }) => {
  await fillCart(context, baseURL as string, [STRAWBERRY_CLOUD]);
  await page.goto('/checkout');
  await fillCheckout(page, 'nadia@example.com');
  await untilPriced(page);
  await page.getByRole('radio', { name: /Cash on delivery/ }).check({ force: true });
  await page.getByRole('button', { name: /in cash on delivery$/ }).click();
  await expect(page).toHaveURL(/\/track\//);
});

test('state, time, address and contact are on the first screen of a small phone, without signing in', async ({
  page,
  browser,
}) => {
  const stranger = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const phone = await stranger.newPage();
  await phone.goto(page.url());
  for (const fact of [
    state(phone),
    phone.getByText(/^Delivery \w+, \d+ \w+, /),
    phone.getByText('12 100 Feet Road'),
    phone.getByRole('link', { name: /^Call Butter & Bloom/ }),
  ])
    await expect(fact).toBeInViewport({ ratio: 1 });
  await expectAccessible(phone);
  await stranger.close();
});

test('what happened while there was no network shows as soon as there is one again', async ({
  page,
  context,
  request,
}) => {
  const { id } = await orderOf(request, page.url());
  const store = await signIn(request, MEERA);
  await context.setOffline(true);
  await expect(page.getByText('No connection.')).toBeVisible();
  await store.move(id, 'acceptance');
  await context.setOffline(false);
  await expect(state(page)).toContainText('said yes to', { timeout: 10_000 });
  await expect(page.getByText('Updates by itself')).toBeVisible();
});

test('a store that can’t make it says why, and what to do next', async ({ page, request }) => {
  const { id } = await orderOf(request, page.url());
  await (await signIn(request, MEERA)).move(id, 'decline', 'The oven broke this morning.');
  await expect(state(page)).toContainText('can’t make');
  await expect(page.getByText('The oven broke this morning.').first()).toBeVisible();
  await expect(page.getByText('Nothing was charged.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Find another cake' })).toBeVisible();
  await expectAccessible(page);
});

test('cancelling says what it costs first, by keyboard alone', async ({ page }) => {
  await page.getByRole('link', { name: 'Cancel the order' }).focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'Cancel this order?' });
  await expect(question).toContainText('it costs you nothing');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: 'Cancel the order' }).press('Enter');
  await expect(state(page)).toContainText('was cancelled');
});
