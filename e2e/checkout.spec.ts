import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { fillCart, RASMALAI, STRAWBERRY_CLOUD } from './cart.ts';
import { fillCheckout, pickFirstTime, untilPriced } from './checkout-form.ts';
import { takeAllPlaces } from './rival.ts';

const ORDER = /^Order and pay ₹/;

test('a delivery asks for at most eight lines of text, and says what is missing at its field', async ({
  page,
  context,
  baseURL,
}) => {
  await fillCart(context, baseURL as string, [STRAWBERRY_CLOUD]);
  await page.goto('/checkout');
  expect(await page.getByRole('textbox').count()).toBeLessThanOrEqual(8);
  await page.getByRole('button', { name: ORDER }).click();
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await expect(page.getByLabel('Postcode')).toHaveAccessibleDescription(/6 digits/);
  await expectAccessible(page);
});

test('who loses the race for the last place keeps everything and sees other times', async ({
  page,
  context,
  baseURL,
  request,
}) => {
  await fillCart(context, baseURL as string, [RASMALAI]);
  await page.goto('/checkout');
  await fillCheckout(page, 'slow@example.com');
  await untilPriced(page);
  const chosen = page.locator('.kit-slot-windows input:checked');
  await takeAllPlaces(request, RASMALAI, await chosen.inputValue());
  await page.getByRole('button', { name: ORDER }).click();
  await expect(page.getByText('Choose another', { exact: false })).toBeVisible();
  await expect(page.getByLabel('House number and street')).toHaveValue('12 100 Feet Road');
  await pickFirstTime(page);
  await untilPriced(page);
  await page.getByRole('button', { name: ORDER }).click();
  await expect(page).toHaveURL(/\/payment$/);
});

test('an address out of reach offers pickup instead', async ({ page, context, baseURL }) => {
  await fillCart(context, baseURL as string, [STRAWBERRY_CLOUD]);
  await page.goto('/checkout');
  await page.getByLabel('Postcode').fill('560064');
  await page.getByLabel('District').fill('Yelahanka');
  await page.getByLabel('E-mail').focus();
  await page.getByRole('button', { name: 'Pick it up instead' }).click();
  await expect(page.getByRole('radio', { name: /Pick it up/ })).toBeChecked();
  await expect(page.getByLabel('Postcode')).toBeHidden();
});

test('two stores, cash, and a double click make one purchase of two orders', async ({ page, context, baseURL }) => {
  await fillCart(context, baseURL as string, [STRAWBERRY_CLOUD, RASMALAI]);
  await page.goto('/checkout');
  await fillCheckout(page, 'twice@example.com');
  await page.locator('.kit-slots').nth(1).locator('.kit-slot-windows:visible label:has(input:enabled)').first().click();
  await untilPriced(page);
  await page.getByRole('radio', { name: /Cash on delivery/ }).check({ force: true });
  await expectAccessible(page);
  await page.getByRole('button', { name: /in cash on delivery$/ }).dblclick();
  await expect(page.getByRole('heading', { name: 'Thank you, Lena Park' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Follow order/ })).toHaveCount(2);
  await expectAccessible(page);
});

test('a total that changed is shown, old and new, before anything is ordered', async ({ page, context, baseURL }) => {
  const token = await fillCart(context, baseURL as string, [STRAWBERRY_CLOUD]);
  await page.goto('/checkout');
  await fillCheckout(page, 'careful@example.com');
  const order = page.getByRole('button', { name: ORDER });
  await expect(order).toHaveText(/₹1,190/);
  const { lines } = await (await page.request.get(`/api/v1/carts/${token}`)).json();
  await page.request.patch(`/api/v1/carts/${token}/lines/${lines[0].id}`, { data: { quantity: 2 } });
  await order.click();
  await expect(page.getByText('The total is now ₹2,300')).toBeVisible();
  await expect(page.getByText('It was ₹1,190 before.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Order and pay ₹2,300' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pay ₹2,300');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole way from the form to a cancelled order', async ({ page, context, baseURL }) => {
    await fillCart(context, baseURL as string, [STRAWBERRY_CLOUD]);
    await page.goto('/checkout');
    await fillCheckout(page, 'plain@example.com');
    await page.getByRole('button', { name: 'Update fee and times' }).click();
    await page.getByRole('button', { name: ORDER }).click();
    await expect(page).toHaveURL(/\/payment$/);
    await page.getByLabel('Card number').fill('4242 4242 4242 4242');
    await page.getByLabel('Expiry').fill('12/30');
    await page.getByLabel('Security code').fill('123');
    await page.getByRole('button', { name: /^Pay ₹/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('will confirm it soon');
    await page.getByRole('link', { name: 'Cancel the order' }).click();
    await expect(page.getByText('You get all of ₹1,190 back to your Visa ending 4242.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Cancel and get ₹1,190 back' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('was cancelled');
    await expect(page.getByText(/₹1,190 (is on its way|was sent) back to your Visa ending 4242/).first()).toBeVisible();
  });
});
