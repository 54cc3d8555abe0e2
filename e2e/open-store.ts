import type { Page } from '@playwright/test';

export const PASSWORD = 'long enough to keep';

/** Somebody new makes an account, from wherever they were asked to sign in. */
export async function registerPerson(page: Page, email: string, name: string) {
  await page.getByRole('link', { name: 'Make an account' }).first().click();
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
}

/** What a store is asked before it is registered, but for its point and its numbers. */
export async function fillStore(page: Page, name: string) {
  await page.getByLabel('Name of the store').fill(name);
  await page.getByLabel('What kind of store').fill('celebration cakes');
  await page.getByLabel('Phone').fill('+91 98450 12345');
  await page.getByLabel('House and street').fill('12, 5th Main');
  await page.getByRole('main').getByLabel('District').fill('Indiranagar');
  await page.getByLabel('City').fill('Bengaluru');
  await page.getByLabel('PIN code').fill('560038');
}
