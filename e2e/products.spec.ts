import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInByPage } from './sign-in-page.ts';
import { MEERA } from './staff.ts';

const PRODUCTS = '/store/1/products';
/** Bakes at Butter & Bloom. */
const GOPAL = 'gopal@butter-and-bloom.example';

const saveBar = (page: Page) => page.locator('button[form=product]');
const save = (page: Page) =>
  saveBar(page)
    .filter({ hasText: /^Save$/ })
    .click();
const state = (page: Page) => page.getByRole('status').filter({ hasText: /^(All saved|Unsaved changes|Saving)$/ });
const names = (page: Page) => page.getByRole('list', { name: 'Products' }).getByRole('heading').allTextContents();

async function makeDraft(page: Page, name: string, price: string): Promise<number> {
  await page.goto(`${PRODUCTS}/new`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Price in INR').fill(price);
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  return Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0]);
}

test('a product goes from nothing to the shop, with a picture, a choice and its price as it is typed', async ({
  page,
}) => {
  test.slow();
  await signInByPage(page, MEERA, { next: PRODUCTS });
  await expectAccessible(page);
  await page.getByRole('link', { name: 'New product' }).click();
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(/Give it a name/);
  await expectAccessible(page);
  await page.getByLabel('Name', { exact: true }).fill('Saffron Milk Torte');
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saffron Milk Torte');
  await expect(state(page)).toHaveText('All saved');

  await page.getByRole('button', { name: 'Put on sale' }).click();
  await expect(page.getByRole('alert')).toContainText('can’t go on sale yet');
  await page.getByRole('alert').getByRole('link', { name: 'Price' }).click();
  await expect(page.getByLabel('Price in INR')).toBeFocused();
  await page.getByLabel('Price in INR').fill('1,450.50');
  const preview = page.getByRole('complementary', { name: 'Preview' });
  await expect(preview).toContainText('Opens at ₹1,450.50');
  await page.getByLabel('Attach a group').selectOption({ label: 'Size (Size, 4 options, must be chosen)' });
  await page.getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(preview.getByRole('radio', { name: /25 cm/ })).toBeAttached();
  await preview.getByRole('radio', { name: /25 cm/ }).check({ force: true });
  await expect(preview).toContainText('₹3,100.50');
  const photo = { name: 'torte.png', mimeType: 'image/png', buffer: await preview.screenshot() };
  await page.getByLabel('Add pictures').setInputFiles(photo);
  await expect(page.getByText('1 of 8.', { exact: false })).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Save and put on sale' }).click();
  await expect(page.getByText('Saved and on sale.')).toBeVisible();
  const id = Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0]);
  await page.goto(`${PRODUCTS}/${id}/preview`);
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeDisabled();
  await expectAccessible(page);
  await page.goto(`/stores/butter-and-bloom/products/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saffron Milk Torte');
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeEnabled();
  await expect(page.getByText('₹1,450.50').first()).toBeVisible();
});

test('steps are added, filled and put in order by keyboard alone, and each press is told', async ({ page }) => {
  await signInByPage(page, MEERA);
  await makeDraft(page, 'Keyboard Cake', '500');
  await page.getByRole('button', { name: 'Add a step' }).press('Enter');
  await page.keyboard.type('Bake');
  await page.getByLabel('Minutes').fill('40');
  await page.getByRole('button', { name: 'Add a step' }).press('Enter');
  await expect(page.getByLabel('Step 2', { exact: true })).toBeFocused();
  await page.keyboard.type('Coat');
  await page.getByLabel('Minutes').nth(1).fill('15');
  await page.getByRole('button', { name: 'Move step 2 up' }).press('Enter');
  await expect(page.getByText('Step is now first of 2')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Move step 1 down' })).toBeFocused();
  await expect(page.getByLabel('Step 1', { exact: true })).toHaveValue('Coat');
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Step 2', { exact: true })).toHaveValue('Bake');
});

test('two who change one product lose nothing: each part is merged, and both choose where both changed it', async ({
  page,
  context,
}) => {
  await signInByPage(page, MEERA);
  await makeDraft(page, 'Shared Cake', '500');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Name', { exact: true }).fill('Their Cake');
  await other.getByLabel('Price in INR').fill('700');
  await save(other);
  await expect(other.getByText('Saved.', { exact: true })).toBeVisible();

  await page.getByLabel('Name', { exact: true }).fill('My Cake');
  await page.getByLabel('Description').fill('My words.');
  await save(page);
  await expect(page.getByText('Somebody else saved this product meanwhile')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('My Cake');
  await expect(page.getByLabel('Price in INR')).toHaveValue('700');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Their Cake');
  await save(page);
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Description')).toHaveValue('My words.');
});

test('what is typed survives no connection, an ended session and a closed page', async ({ page, context }) => {
  await signInByPage(page, MEERA);
  const id = await makeDraft(page, 'Patient Cake', '500');
  await expect(state(page)).toHaveText('All saved');
  await page.getByLabel('Description').fill('Typed in a tunnel.');
  await expect(state(page)).toHaveText('Unsaved changes');
  await context.setOffline(true);
  await save(page);
  await expect(page.getByText('No connection: not saved yet')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Board' }).click();
  await expect(page.getByRole('dialog')).toContainText('Leave without saving?');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(page).toHaveURL('/store/1/board');

  await page.goto(`${PRODUCTS}/${id}`);
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page.getByLabel('Description')).toHaveValue('Typed in a tunnel.');
  await context.clearCookies();
  await save(page);
  await page.getByRole('link', { name: /Sign in again/ }).click();
  await page.getByLabel('E-mail').fill(MEERA);
  await page.getByLabel('Password', { exact: true }).fill('password123');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await save(page);
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Description')).toHaveValue('Typed in a tunnel.');
});

test('the list is put in order by keyboard and by dragging, and the shop’s order follows', async ({ page }) => {
  await signInByPage(page, MEERA, { next: PRODUCTS });
  const before = await names(page);
  const [first = '', second = '', third = ''] = before;
  await page.getByRole('button', { name: `Move ${third} up` }).press('Enter');
  await expect(page.getByText(`${third} is now number 2 of ${before.length}`)).toBeAttached();
  await expect(page.getByRole('button', { name: `Move ${third} up` })).toBeFocused();
  expect((await names(page)).slice(0, 3)).toEqual([first, third, second]);

  const handle = await page.locator('[data-drag]').first().boundingBox();
  if (!handle) throw new Error('There is no handle.');
  await page.mouse.move(handle.x + 8, handle.y + 20);
  await page.mouse.down();
  await page.mouse.move(handle.x + 8, handle.y + 150, { steps: 8 });
  const stored = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.mouse.up();
  await stored;
  await expect.poll(() => names(page)).toEqual([third, first, second, ...before.slice(3)]);
  await page.reload();
  expect((await names(page)).slice(0, 3)).toEqual([third, first, second]);
});

test('archived by mistake, a product is back as it was with one press', async ({ page }) => {
  await signInByPage(page, MEERA, { next: PRODUCTS });
  const [name = ''] = await names(page);
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page).toHaveURL(/done=archived/);
  expect(await names(page)).not.toContain(name);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: name }).getByText('On sale')).toBeVisible();
});

test('a baker reads a product and marks it as sold out, and changes nothing else', async ({ page }) => {
  await signInByPage(page, GOPAL, { next: PRODUCTS });
  await expect(page.getByRole('link', { name: 'New product' })).toHaveCount(0);
  const [name = ''] = await names(page);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What customers choose' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Mark as sold out/ }).click();
  await expect(page.getByText('Sold out', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Back on sale/ }).click();
  await expect(page.getByText('On sale', { exact: true })).toBeVisible();
});

test('without scripts everything saves: rows, groups, order and switches are buttons that post', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await signInByPage(page, MEERA);
  await makeDraft(page, 'Plain Cake', '400');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByLabel('Step 1', { exact: true }).fill('Bake');
  await page.getByLabel('Minutes').fill('soon');
  await page.getByLabel('Attach a group').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Attached groups' }).getByRole('listitem')).toHaveCount(1);
  await save(page);
  await expect(page.getByText('One thing to mend before it can be saved')).toBeVisible();
  await expect(page.getByLabel('Minutes')).toHaveAccessibleDescription(/Give the minutes/);
  await page.getByLabel('Minutes').fill('30');
  await save(page);
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Step 1', { exact: true })).toHaveValue('Bake');

  await page.goto(PRODUCTS);
  await page.getByRole('button', { name: 'Move Plain Cake to the top' }).click();
  expect((await names(page))[0]).toBe('Plain Cake');
  await context.close();
});

test('another store’s products are not there', async ({ page }) => {
  await signInByPage(page, MEERA);
  for (const path of ['/store/2/products', '/store/1/products/301', '/store/1/products/x', '/store/2/products/301']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
  }
});
