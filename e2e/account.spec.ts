import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { fillCart, RASMALAI } from './cart.ts';
import { signInByPage } from './sign-in-page.ts';

const ASHA = 'asha@example.com';
const PASSWORD = 'long enough to keep';

async function register(page: Page, email: string) {
  await page.goto('/register?next=/cart');
  await page.getByLabel('Your name').fill('Mira Sen');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make my account' }).click();
}

test('a guest who registers keeps the cart, and signing out counts at once', async ({ page, context, baseURL }) => {
  await fillCart(context, baseURL ?? '', [RASMALAI]);
  await page.goto('/register');
  await expectAccessible(page);
  await register(page, 'mira.sen@example.com');
  await expect(page).toHaveURL('/cart');
  await expect(page.getByRole('main')).toContainText('Rasmalai');
  const cookies = await context.cookies();
  expect(cookies.map(({ name }) => name)).not.toContain('cart');

  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  await page.goto('/account');
  await expect(page).toHaveURL('/sign-in?next=%2Faccount');
  await context.addCookies(cookies);
  await page.goto('/account/orders');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('a sign-in that fails says so once, at the right place, and keeps what was typed', async ({ page }) => {
  await page.goto('/sign-in?next=/account/addresses');
  await expectAccessible(page);
  await page.getByLabel('E-mail').fill(ASHA);
  await page.getByLabel('Password', { exact: true }).fill('not this one');
  await page.getByRole('button', { name: 'Show the password' }).click();
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText('The e-mail address or the password is wrong.');
  await expect(page.getByLabel('E-mail')).toHaveValue(ASHA);
  await expectAccessible(page);
  await page.getByLabel('Password', { exact: true }).fill('password123');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/account/addresses');
});

test('who tries too often is told how long to wait', async ({ page, request }) => {
  const guess = { email: 'nobody@example.com', password: 'a guess' };
  for (let i = 0; i < 10; i++) await request.post('/api/v1/sessions', { data: guess });
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(guess.email);
  await page.getByLabel('Password', { exact: true }).fill(guess.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText(/^Too many tries. Wait \d+ seconds.$/);
});

test('the order history shows each order as it stands, and any of them can be ordered again', async ({ page }) => {
  await signInByPage(page, ASHA, { next: '/account/orders' });
  const first = page.getByRole('article').first();
  await expect(first.getByRole('img')).toBeVisible();
  await expect(first).toContainText(/₹[\d,]+/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Order again: Midnight Truffle Drip' }).click();
  await expect(page).toHaveURL(/\/stores\/butter-and-bloom\/products\/\d+\?g\d+=/);
  await expect(page.getByRole('radio', { name: /25 cm/ })).toBeChecked();

  await page.goto('/account/orders');
  await page.getByRole('link', { name: 'Follow it' }).first().click();
  await expect(page).toHaveURL(/\/track\//);
});

test('addresses are added, made the default, changed and deleted', async ({ page }) => {
  await signInByPage(page, 'divya@example.com', { next: '/account/addresses' });
  await page.getByRole('link', { name: 'Add an address' }).click();
  await expectAccessible(page);
  await page.getByLabel('Name of this address').fill('Studio');
  await page.getByLabel('House and street').fill('7 Lavelle Road');
  await page.getByLabel('PIN code').fill('560001');
  await page.getByRole('button', { name: 'Save this address' }).click();
  await expect(page.getByRole('heading', { name: 'Studio' })).toBeVisible();
  await page.getByRole('button', { name: 'Make default: Studio' }).click();
  await expect(page.getByRole('button', { name: 'Make default: Studio' })).toBeHidden();
  await page.getByRole('link', { name: 'Change Studio' }).click();
  await page.getByLabel('Floor, landmark').fill('Above the bookshop');
  await page.getByRole('button', { name: 'Save this address' }).click();
  await expect(page.getByText('Above the bookshop')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Delete: Studio' }).click();
  await expect(page.getByRole('heading', { name: 'Studio' })).toBeHidden();
});

test('name, phone and password can be changed, and every device signed out', async ({ page }) => {
  const email = 'tanvi.rao@example.com';
  await register(page, email);
  await expect(page).toHaveURL('/cart');
  await page.goto('/account');
  await expectAccessible(page);
  await page.getByLabel('Phone').fill('98450 99887');
  await page.getByRole('button', { name: 'Save name and phone' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByLabel('Phone')).toHaveValue('9845099887');

  await page.getByLabel('Password now').fill('wrong');
  await page.getByLabel('New password').fill('another long one');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('This is not your password.')).toBeVisible();
  await page.getByLabel('Password now').fill(PASSWORD);
  await page.getByLabel('New password').fill('another long one');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Your password is changed.')).toBeVisible();

  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page).toHaveURL('/sign-in');
  await signInByPage(page, email, { password: 'another long one', next: '/account' });
  await expect(page.getByRole('heading', { level: 1, name: 'Account' })).toBeVisible();
});

test('signing in never leads to another site', async ({ page }) => {
  await signInByPage(page, ASHA, { next: '//evil.example/x' });
  await expect(page).toHaveURL('/');
});
