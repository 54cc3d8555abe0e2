import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { fillCart, STRAWBERRY_CLOUD } from './cart.ts';
import { fillCard, fillCheckout, untilPriced } from './checkout-form.ts';

const GOOD = '4242 4242 4242 4242';
const DECLINED = '4000 0000 0000 0002';
const ASKS_BANK = '4000 0025 0000 3155';
const LOSES_ANSWER = '4000 0000 0000 0341';

test.beforeEach(async ({ page, context, baseURL }) => {
  await fillCart(context, baseURL as string, [STRAWBERRY_CLOUD]);
  await page.goto('/checkout');
  await fillCheckout(page, 'omar@example.com');
  await untilPriced(page);
  await page.getByRole('button', { name: /^Order and pay/ }).click();
  await expect(page).toHaveURL(/\/payment$/);
});

async function payWith(page: Page, number: string) {
  await fillCard(page, number);
  await page.getByRole('button', { name: /^Pay ₹/ }).click();
}

const isPlaced = (page: Page) => expect(page).toHaveURL(/\/track\//);

test('a declined card says why, keeps the time, and another card pays the same order', async ({ page }) => {
  const { pathname } = new URL(page.url());
  await payWith(page, DECLINED);
  await expect(page.getByRole('alert')).toContainText('The bank declined this card');
  await expect(page.getByText('Your time is kept until')).toBeVisible();
  await expect(page.getByLabel('Card number')).toBeFocused();
  await expectAccessible(page);
  expect(new URL(page.url()).pathname).toBe(pathname);
  await payWith(page, GOOD);
  await isPlaced(page);
});

test('a mistyped card number is told beside the field, and nothing is tried', async ({ page }) => {
  await payWith(page, '4242 4242 4242 4241');
  await expect(page.getByLabel('Card number')).toHaveAccessibleDescription(/wrong digit/);
  await payWith(page, GOOD);
  await isPlaced(page);
});

test('a bank that asks gets its answer, and the order is placed', async ({ page }) => {
  await payWith(page, ASKS_BANK);
  await page.getByRole('button', { name: 'Approve' }).click();
  await isPlaced(page);
});

test('a bank that is refused leads back to the card form', async ({ page }) => {
  await payWith(page, ASKS_BANK);
  await page.getByRole('button', { name: 'Refuse' }).click();
  await expect(page.getByRole('alert')).toContainText('declined');
  await payWith(page, GOOD);
  await isPlaced(page);
});

test('a lost answer of the bank is found again, and paying twice is never suggested', async ({ page }) => {
  await payWith(page, LOSES_ANSWER);
  await isPlaced(page);
  await expect(page.getByText(/Paid ₹[\d,]+ with Visa ending 0341/)).toBeVisible();
});

test('who changes the order gets the cart back and types nothing twice', async ({ page }) => {
  await page.getByRole('button', { name: 'Change the order' }).click();
  await expect(page).toHaveURL(/\/cart/);
  await page.getByRole('link', { name: 'Go to checkout' }).click();
  await expect(page.getByLabel('House number and street')).toHaveValue('12 100 Feet Road');
  await expect(page.getByLabel('E-mail')).toHaveValue('omar@example.com');
});

test('Back after ordering leads to the payment, not to a second order', async ({ page }) => {
  const { pathname } = new URL(page.url());
  await page.goBack();
  await page.goto('/checkout');
  await expect(page).toHaveURL(new RegExp(`${pathname}$`));
});
