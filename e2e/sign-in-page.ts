import { expect, type Page } from '@playwright/test';

/** Signs somebody of the demo town in by the page, as they would; `next` is where they wanted to go. */
export async function signInByPage(page: Page, email: string, { next = '', password = 'password123' } = {}) {
  await page.goto(next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in');
  // The journeys sign the same owner in so often that the limit of tries a minute may ask them to wait, as it asks people.
  await expect(async () => {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).not.toHaveURL(/\/sign-in/, { timeout: 6000 });
  }).toPass({ timeout: 80_000, intervals: [8000] });
}
