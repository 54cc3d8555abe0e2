import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInByPage } from './sign-in-page.ts';
import { MEERA } from './staff.ts';

test('a kitchen reads what to bake, decorate and buy, by the day and by the week', async ({ page }) => {
  await signInByPage(page, MEERA);
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^The week from/ })).toBeVisible();
  await expectAccessible(page);
  const busy = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('region', { name: /^Bake for/ }) })
    .first();
  const bake = busy.getByRole('region', { name: /^Bake for/ });
  const product = (await bake.getByRole('rowheader').first().textContent()) ?? '';
  await busy.getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Bake', exact: true })).toContainText(product);
  await expect(page.getByRole('region', { name: 'When to start' })).toContainText('Oven');
  await expect(page.getByRole('checkbox', { name: /Flour/ })).toBeVisible();
  await expectAccessible(page);
});

test('an owner reads the numbers of any period, as charts, as tables and as a file', async ({ page }) => {
  await signInByPage(page, MEERA);
  await page.getByRole('link', { name: 'Numbers', exact: true }).click();
  await expect(page.getByRole('img', { name: /^Sales by day/ })).toBeVisible();
  await page.getByText('Show as a table').first().click();
  await expect(page.getByRole('columnheader', { name: 'Sales before' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '12 months' }).click();
  await expect(page.getByRole('img', { name: /^Sales by week/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('region', { name: 'Products', exact: true }).getByRole('link', { name: 'Download CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^products-.*\.csv$/);
});

test('an owner tries delivery rules before saving them', async ({ page }) => {
  await signInByPage(page, MEERA);
  await page.getByRole('link', { name: 'Delivery', exact: true }).click();
  await expect(page.locator('.map canvas')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Address, district or postcode').fill('Yelahanka');
  await page.getByRole('button', { name: 'Try these rules' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'The store does not deliver to this address' }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Add a rule' }).click();
  const fresh = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /New rule/ }) });
  await fresh.getByLabel('Name').fill('Far east');
  await fresh.getByLabel('Up to').fill('30');
  await fresh.getByLabel('Fee').fill('350');
  await page.getByRole('button', { name: 'Try these rules' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Yes, for ₹350' })).toBeVisible();
  await expectAccessible(page);

  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /Far east/ }) })
    .getByLabel(/^From(?! which)/)
    .first()
    .fill('40');
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await expect(page.getByText('The distance must end further away than it begins.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove Far east' }).click();
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
});
