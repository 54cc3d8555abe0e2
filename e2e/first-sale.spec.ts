import { type Browser, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from './accessible.ts';
import { fillCard, fillCheckout, untilPriced } from './checkout-form.ts';
import { expectMail } from './mail.ts';
import { fillStore, registerPerson } from './open-store.ts';
import { signInByPage } from './sign-in-page.ts';

const OWNER = 'rohan@flour-garden.example';
const GUEST = 'mira.shah@example.com';
const ADMIN = 'admin@sweetspot.example';
const STORE = 'Flour Garden';
const CAKE = 'Garden Party Cake';
/** A press on the board waits four seconds for an undo before it is sent. */
const SENT = { timeout: 20_000 };

const said = (page: Page, words: string) => expect(page.getByText(words, { exact: true })).toBeVisible();
/** The checklist, and from it what is to be done. */
async function doNext(page: Page, item: string) {
  await page.getByRole('link', { name: 'Opening', exact: true }).click();
  await page.getByRole('link', { name: new RegExp(`^Do it.*${item}`) }).click();
  await expect(page.getByRole('heading', { name: 'On the way to your first order' })).toHaveCount(0);
}

async function registerStore(page: Page) {
  await page.goto('/store/new');
  await registerPerson(page, OWNER, 'Rohan Pinto');
  await expect(page).toHaveURL('/store/new');
  await fillStore(page, STORE);
  await page.getByRole('button', { name: 'Find this address' }).click();
  await expect(page.getByLabel('Latitude')).toHaveValue(/^12\.9/);
  await page.getByLabel('Registered name').fill('Flour Garden LLP');
  await page.getByLabel('FSSAI licence number').fill('10019043002345');
  await page.getByLabel('GSTIN').first().fill('29AABCU9603R1ZJ');
  await page.getByRole('button', { name: 'Register the store' }).last().click();
  await expect(page).toHaveURL(/\/store\/\d+\/start/);
}

async function setTimes(page: Page) {
  await doNext(page, 'Opening hours');
  await page.getByLabel('Monday: opens').fill('09:00');
  await page.getByLabel('Monday: closes').fill('21:00');
  await page.getByText('Copy a day to other days').click();
  await page.getByRole('button', { name: 'Copy and save' }).click();
  await said(page, 'Saved. These are the hours of every week from now on.');

  await doNext(page, 'Times for orders');
  const atOnce = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Make and save these windows' }) });
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
    await atOnce.getByLabel(day).check();
  await atOnce.getByRole('button').last().click();
  await said(page, 'Saved. Customers choose from these windows from now on.');
  // What the hours alone lacked is there now.
  await expect(page.getByText('has no window inside its hours')).toHaveCount(0);

  await doNext(page, 'How much you can make');
  await page.getByLabel('Units a day').fill('12');
  await page.getByLabel('Units a window').fill('4');
  await page.getByRole('button', { name: 'Save limits' }).click();
  await said(page, 'Saved. They hold for every order from now on.');
}

async function setDelivery(page: Page) {
  await page.getByRole('link', { name: 'Delivery', exact: true }).click();
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await page.getByLabel('Name').fill('Nearby');
  await page.getByLabel('Up to').fill('8');
  await page.getByLabel('Fee').fill('60');
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await said(page, 'Saved. They count as soon as delivery is switched on.');
  await page.getByRole('link', { name: 'it is switched on in the settings' }).click();
  await page.getByLabel('You deliver them').check();
  await page.getByLabel('By card, when they order').check();
  await page.getByRole('button', { name: 'Save orders and payment' }).last().click();
  await said(page, 'Saved. It holds for every order from now on.');
  await expect(page.getByText('Saved. It holds for every order from now on.')).toBeInViewport();
}

async function makeCake(page: Page) {
  await doNext(page, 'Something to sell');
  await page.getByLabel('Name').fill(CAKE);
  await page.getByRole('radio', { name: 'Made to measure' }).check();
  await page.getByLabel('Price in').fill('900');
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await expect(page.getByText('A draft is made.')).toBeVisible();

  await page.getByRole('link', { name: 'Sizes', exact: true }).click();
  await expect(page.getByText(`It goes on ${CAKE} at once.`)).toBeVisible();
  await page.getByRole('button', { name: 'Add this group' }).click();
  await said(page, 'The group is made, and customers choose from it here.');
  await expect(page.getByRole('list', { name: 'Attached groups' })).toContainText('Size');

  for (const allergen of ['Eggs', 'Gluten', 'Milk'])
    await page
      .getByRole('group', { name: new RegExp(`^${allergen}`) })
      .getByRole('radio', { name: 'Contains', exact: true })
      .check();
  const buffer = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#c26' } })
    .jpeg()
    .toBuffer();
  await page.getByLabel('Add pictures').setInputFiles({ name: 'cake.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByLabel('What picture 1 shows')).toBeVisible(SENT);
  await page.getByRole('button', { name: 'Save and put on sale' }).click();
  await said(page, 'Saved and on sale.');
  await expectAccessible(page);
}

async function approve(browser: Browser) {
  const office = await (await browser.newContext()).newPage();
  await signInByPage(office, ADMIN, { next: '/admin/stores' });
  await office.getByRole('link', { name: STORE }).click();
  await office.getByRole('button', { name: 'Approve and open the store' }).click();
  await expect(office.getByText('The store is open.')).toBeVisible();
  await office.context().close();
}

/** A guest whom nobody told of the store: by their place, to the cake, and through the checkout. */
async function buy(shop: Page) {
  await shop.goto('/');
  await shop.getByRole('combobox', { name: 'District, street or postcode' }).fill('560038');
  await shop.getByRole('button', { name: 'See who delivers' }).click();
  await shop.getByRole('link', { name: STORE }).first().click();
  await expect(shop.getByRole('heading', { level: 1, name: STORE })).toBeVisible();
  await shop.getByRole('link', { name: CAKE }).first().click();
  await shop.getByRole('radio', { name: /18 cm/ }).check();
  await shop.getByRole('button', { name: 'Add to cart' }).click();
  await shop.getByRole('link', { name: 'Go to checkout' }).click();
  await fillCheckout(shop, GUEST);
  await untilPriced(shop);
  await shop.getByRole('button', { name: 'Order and pay ₹960' }).click();
  await expect(shop).toHaveURL(/\/payment$/);
  await fillCard(shop, '4242 4242 4242 4242');
  await shop.getByRole('button', { name: 'Pay ₹960' }).click();
  await expect(shop).toHaveURL(/\/track\//);
}

test('a bakery that has never seen the product opens its store, and sells its first cake', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(360_000);
  await test.step('registers', () => registerStore(page));
  await test.step('says when and how much it makes', () => setTimes(page));
  await test.step('says where it delivers, and how it is paid', () => setDelivery(page));
  await test.step('makes its first product', () => makeCake(page));
  await test.step('asks to open', async () => {
    await page.getByRole('link', { name: 'Opening', exact: true }).click();
    await page.getByRole('button', { name: 'Ask to open the store' }).click();
    await expect(page.getByText('We are looking at it')).toBeVisible();
    await approve(browser);
  });
  const shop = await (await browser.newContext()).newPage();
  await test.step('a guest finds it and pays', () => buy(shop));
  await test.step('accepts the order on the board, and the guest reads it', async () => {
    await page.setViewportSize({ width: 820, height: 1180 });
    await page.goto('/store');
    await expect(page).toHaveURL(/\/store\/\d+\/board/);
    const ticket = page.locator('[data-ticket]');
    await expect(ticket).toContainText(CAKE, SENT);
    await expect(ticket).toContainText('18 cm');
    await expect(ticket).toContainText('Eggs, Gluten, Milk');
    await ticket.locator('[data-key="n"]').click();
    const state = shop.getByRole('status').getByRole('heading', { level: 1 });
    await expect(state).toContainText('said yes to', SENT);
  });
  await shop.context().close();
  await expectMail(request, OWNER, ['store-approved', 'new-order']);
  await expectMail(request, GUEST, ['order-confirmation', 'payment-received', 'order-accepted']);
});
