import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInByPage } from './sign-in-page.ts';

const LIST = '/store/1/option-groups';
const SIZE = `${LIST}/101`;
/** Manages Butter & Bloom. */
const RESHMA = 'reshma@butter-and-bloom.example';
/** Bakes there. */
const GOPAL = 'gopal@butter-and-bloom.example';

/** An option of the editor, by its name. */
const option = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const preview = (page: Page) => page.getByRole('region', { name: 'What customers see' });
const save = (page: Page, name: string | RegExp = /^Save/) => page.getByRole('button', { name }).last();
const namesOf = (page: Page) =>
  page
    .locator('form#group ol > li')
    .getByLabel('Name', { exact: true })
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

/** Scripts are awake: until then the page is the form that works without them. */
const untilAwake = (page: Page) => expect(preview(page).locator('svg').first()).toBeVisible();

async function openEditor(page: Page, path: string) {
  await signInByPage(page, RESHMA, { next: path });
  await untilAwake(page);
}

/** A group of its own for a test that changes it. */
async function addGroup(page: Page, name: string, template = 'toppings') {
  await openEditor(page, `${LIST}/new?template=${template}`);
  await page.getByLabel('Name', { exact: true }).first().fill(name);
  await save(page, 'Add this group').click();
  await expect(page.getByText('Added. Now put it on a product.')).toBeVisible();
}

test('a group grows from a template: every change is priced, drawn and explained at once, and saved whole', async ({
  page,
}) => {
  test.slow();
  await signInByPage(page, RESHMA, { next: LIST });
  await expectAccessible(page);
  await page.getByText('New group', { exact: true }).click();
  await page.getByRole('link', { name: 'Toppings', exact: true }).first().click();
  await expect(page).toHaveURL(`${LIST}/new?template=toppings`);
  await untilAwake(page);
  await page.getByLabel('Name', { exact: true }).first().fill('Garden toppings');
  await page.getByLabel('First ones included').fill('1');
  await expect(page.getByText('Customers may pick up to 3, or none; the first is included.')).toBeVisible();

  await option(page, 'Fresh berries').getByLabel('Price, ₹').fill('160');
  await option(page, 'Macarons').getByLabel('Price, ₹').fill('280');
  await preview(page).getByLabel('Fresh berries').check();
  await expect(preview(page).getByText('₹1,000', { exact: true })).toBeVisible();
  await preview(page)
    .getByLabel(/^Macarons/)
    .check();
  await expect(preview(page).getByText('₹1,280', { exact: true })).toBeVisible();
  await expect(preview(page).getByText(/Contains.*Tree nuts/)).toBeVisible();
  await expectAccessible(page);

  await option(page, 'Fresh berries')
    .getByRole('button', { name: /^More of/ })
    .click();
  await option(page, 'Fresh berries').getByLabel('Notice', { exact: true }).fill('2');
  await option(page, 'Fresh berries').getByLabel('Notice in').selectOption('days');
  await expect(preview(page).getByText('2 days’ notice').first()).toBeVisible();
  await option(page, 'Fresh berries').getByLabel('Gold leaf').check();
  await expectAccessible(page);

  await page.getByText('Paste a list').click();
  await page.getByLabel(/An option a line/).fill('Candied orange 90\nExpress +10%');
  await page.getByRole('button', { name: 'Add these options' }).click();
  await expect(option(page, 'Express').getByLabel('Price is')).toHaveValue('percent');
  await save(page, 'Add this group').click();
  await expect(page.getByText('Added. Now put it on a product.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Garden toppings');
  await page.reload();
  expect(await namesOf(page)).toEqual([
    'Fresh berries',
    'Chocolate shards',
    'Macarons',
    'Roasted hazelnuts',
    'Fresh flowers',
    'Candied orange',
    'Express',
  ]);
  await expect(page.getByText('2 days notice').first()).toBeVisible();
});

test('rows are put in order, copied, removed and brought back by keyboard alone', async ({ page }) => {
  await addGroup(page, 'By keyboard');
  const handle = page.getByRole('button', { name: /^Place of Chocolate shards/ });
  await handle.focus();
  await handle.press('ArrowUp');
  await expect(page.getByRole('button', { name: /^Place of Chocolate shards: 1/ })).toBeFocused();
  await page.getByRole('button', { name: 'More of Macarons' }).press('Enter');
  await page.getByRole('button', { name: 'Duplicate Macarons' }).press('Enter');
  await page.getByRole('button', { name: 'Remove Roasted hazelnuts' }).press('Enter');
  await expect(page.getByText('“Roasted hazelnuts” is removed.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add an option' }).press('Enter');
  await page.keyboard.type('Honeycomb');
  const added = option(page, 'Honeycomb');
  await expect(added).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved. Every product that has it follows.')).toBeVisible();
  await page.reload();
  expect(await namesOf(page)).toEqual([
    'Chocolate shards',
    'Fresh berries',
    'Macarons',
    'Macarons (copy)',
    'Roasted hazelnuts',
    'Fresh flowers',
    'Honeycomb',
  ]);
});

test('what cannot be satisfied is said while typing and refused, beside its field, and nothing typed is lost', async ({
  page,
}) => {
  await addGroup(page, 'Too much');
  await page.getByLabel('At least').fill('4');
  await expect(page.getByText(/At least 4 must be chosen, but at most 3 may be/)).toBeVisible();
  await option(page, 'Macarons').getByLabel('Price, ₹').fill('lots');
  await save(page).click();
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible();
  await expect(option(page, 'Macarons').getByLabel('Price, ₹')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Write a price such as 50.' }).click();
  await expect(option(page, 'Macarons').getByLabel('Price, ₹')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('280');
  await save(page).click();
  await expect(page.getByRole('alert')).toContainText(/at most 3 may be/i);
  await expect(page.getByLabel('At least')).toHaveValue('4');
  await page.getByLabel('At least').fill('2');
  await save(page).click();
  await expect(page.getByText('Saved. Every product that has it follows.')).toBeVisible();
});

test('a save tells which “from” prices it moves, and two who edit at once lose nothing', async ({ page, context }) => {
  await openEditor(page, SIZE);
  await option(page, '15 cm').getByLabel('Price, ₹').fill('25');
  await page.getByText('5 products use this; 5 “from” prices change').click();
  await expect(page.getByText(/Rose Garden Cake: ₹1,480 → ₹1,505/)).toBeVisible();

  const theirs = await context.newPage();
  await theirs.goto(SIZE);
  await untilAwake(theirs);
  await option(theirs, '18 cm').getByLabel('Price, ₹').fill('360');
  await save(theirs).click();
  await expect(theirs.getByText('Saved. Every product that has it follows.')).toBeVisible();

  await save(page).click();
  await expect(page.getByText('They changed “18 cm”.')).toBeVisible();
  await expect(option(page, '15 cm').getByLabel('Price, ₹')).toHaveValue('25');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Drop mine and read theirs' }).click();
  await expect(option(page, '18 cm').getByLabel('Price, ₹')).toHaveValue('360');
  await expect(option(page, '15 cm').getByLabel('Price, ₹')).toHaveValue('');
  await option(page, '18 cm').getByLabel('Price, ₹').fill('350');
  await save(page).click();
  await expect(page.getByText('Saved. Every product that has it follows.')).toBeVisible();
});

test('what is typed survives a lost connection and a closed page, and leaving asks first', async ({
  page,
  context,
}) => {
  await openEditor(page, SIZE);
  await page.getByLabel('Name', { exact: true }).first().fill('How big');
  await context.setOffline(true);
  await save(page).click();
  await expect(page.getByText('No connection')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true }).first()).toHaveValue('How big');
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Option groups' }).click();
  const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
  await dialog.getByRole('button', { name: 'Stay here' }).click();
  await expect(page).toHaveURL(SIZE);
  await page.getByRole('link', { name: 'Option groups' }).click();
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL(LIST);
  await page.goto(SIZE);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByLabel('Name', { exact: true }).first()).toHaveValue('How big');
  await page.getByLabel('Name', { exact: true }).first().fill('Size');
});

test('words are tried by the rule that orders are checked with', async ({ page }) => {
  await openEditor(page, `${LIST}/new?template=words`);
  await page.getByLabel('Letters at most').fill('5');
  await page.getByLabel('Try it').fill('Asha 🎂');
  await expect(page.getByText(/room for 5 characters/)).toBeVisible();
  await page.getByLabel('Try it').fill('आशा');
  await expect(page.getByText(/can’t pipe/)).toBeVisible();
  await page.getByLabel('Devanagari').check();
  await expect(page.getByText('2 of 5: fits.')).toBeVisible();
  await expectAccessible(page);
});

test('a group in use says where it is, and is deleted once it is off every product', async ({ page, baseURL }) => {
  await addGroup(page, 'Short-lived', 'extras');
  const id = Number(new URL(page.url()).pathname.split('/').at(-1));
  const product = await (await page.request.get('/api/v1/stores/1/products/107')).json();
  const attached = await page.request.put('/api/v1/stores/1/products/107', {
    headers: { origin: baseURL ?? '' },
    data: { ...editable(product), group_ids: [...product.group_ids, id] },
  });
  expect(attached.status(), await attached.text()).toBe(200);

  await page.goto(LIST);
  await page.getByRole('link', { name: 'Delete Short-lived' }).click();
  await expect(page.getByText('“Short-lived” is on 1 product')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take it off that product and delete' }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Short-lived' })).toHaveCount(0);
  const after = await (await page.request.get('/api/v1/stores/1/products/107')).json();
  expect(after.group_ids).toEqual(product.group_ids);
});

test('a baker reads the groups and switches what is sold out, nothing else', async ({ page }) => {
  await signInByPage(page, GOPAL, { next: LIST });
  await expect(page.getByRole('heading', { name: 'Option groups' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Edit/ })).toHaveCount(0);
  await expect(page.getByText('New group')).toHaveCount(0);
  await page.getByRole('button', { name: 'Edible gold leaf: sold out until tonight' }).click();
  await expect(page.getByText('Sold out until tonight', { exact: true }).and(page.locator('span'))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Edible gold leaf: back on sale' }).click();
  await expect(page.getByRole('button', { name: 'Edible gold leaf: sold out until tonight' })).toBeVisible();
  await page.goto(SIZE);
  await expect(page).toHaveURL(LIST);
});

test('without scripts the form saves what is there and adds a row at a time', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await signInByPage(page, RESHMA, { next: `${LIST}/new?template=toppings` });
  await page.getByLabel('Name', { exact: true }).first().fill('Without scripts');
  await page.getByRole('button', { name: 'Add an option' }).click();
  await page.getByLabel('Name', { exact: true }).last().fill('Praline');
  await page.getByRole('button', { name: 'More of Fresh berries' }).click();
  await page.getByLabel('Capacity units').fill('2');
  await page.getByRole('button', { name: 'Add this group' }).click();
  await expect(page.getByText('Added. Now put it on a product.')).toBeVisible();
  expect(await namesOf(page)).toContain('Praline');
  await expect(page.getByText('2 units').first()).toBeVisible();
  await expect(page.getByText('contains soy').first()).toBeVisible();
  await context.close();
});

/** What a save of a product takes, out of what reading it gives. */
function editable(product: Record<string, unknown>) {
  const names = [
    ...['version', 'sku', 'name', 'description', 'kind', 'category', 'occasions', 'flavours', 'price', 'tax_class'],
    ...['servings', 'contains', 'may_contain', 'diets', 'ingredients', 'lead_time_minutes', 'capacity_units'],
    ...['work_units', 'steps', 'recipe', 'recipe_servings', 'art', 'group_ids'],
  ];
  return Object.fromEntries(names.map((name) => [name, product[name]]));
}
