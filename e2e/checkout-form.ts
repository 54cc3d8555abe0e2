import { expect, type Page } from '@playwright/test';

/** A guest near Butter & Bloom fills in the checkout and takes the first free time. */
export async function fillCheckout(page: Page, email: string) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Name', { exact: true }).fill('Lena Park');
  await page.getByLabel('Phone', { exact: true }).fill('98450 12345');
  await page.getByLabel('House number and street').fill('12 100 Feet Road');
  await page.getByLabel('District').fill('Indiranagar');
  await page.getByLabel('Postcode').fill('560038');
  await page.getByLabel('Flat, floor or landmark').fill('Second floor');
  await pickFirstTime(page);
}

/** The first free window of the open day, and the price that comes with it. */
export async function pickFirstTime(page: Page) {
  await page.locator('.kit-slot-windows:visible label:has(input:enabled)').first().click();
}

/** Waits until the price of everything that is chosen is on the button; an older one would be asked about again. */
export async function untilPriced(page: Page) {
  const chosen = await page.locator('.kit-slot-windows input:checked').count();
  const times = page.getByRole('complementary', { name: 'Your order' }).getByText(/\d [ap]m/);
  await expect(times).toHaveCount(chosen);
}

/** The form of the test gateway. */
export async function fillCard(page: Page, number: string) {
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Expiry').fill('12/30');
  await page.getByLabel('Security code').fill('123');
}
