import { expect, type Page } from '@playwright/test';

/** Signs somebody of the demo town in by the page, as they would; `next` is where they wanted to go. */
export async function signInByPage(page: Page, email: string, { next = '', password = 'password123' } = {}) {
  await page.goto(next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}
