import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { STRAWBERRY_CLOUD } from './cart.ts';
import { placeOrder } from './place-order.ts';
import { signInByPage } from './sign-in-page.ts';
import { MEERA } from './staff.ts';

const TIMES = '/store/1/times';
const open = (page: Page, view: string) => page.goto(`${TIMES}?view=${view}`);
const saved = (page: Page) => expect(page.getByText(/^Saved\./)).toBeVisible();

const DAY_MS = 86_400_000;
const isoOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
/** The day of a window in Bengaluru. */
const dayOf = (at: string) => isoOf(Date.parse(at) + 5.5 * 3_600_000);
/** 'Monday 1 March' */
const nameOf = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
    .format(new Date(day))
    .replace(',', '');

/** A quiet week of the month after next: its Monday the 8th or soon after, so that there is a week on each side. */
function quietMonday(): string {
  const now = new Date();
  const eighth = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, 8);
  const weekday = new Date(eighth).getUTCDay() || 7;
  return isoOf(eighth + ((8 - weekday) % 7) * DAY_MS);
}
const MONDAY = quietMonday();
const after = (days: number) => isoOf(Date.parse(MONDAY) + days * DAY_MS);
const linkTo = (page: Page, day: string) => page.locator(`[data-day="${day}"]`);

test('a store sees how full its days are, and goes through them by arrow keys', async ({ page }) => {
  await signInByPage(page, MEERA);
  await page.goto(`${TIMES}?month=${MONDAY.slice(0, 7)}`);
  await expectAccessible(page);
  const first = linkTo(page, MONDAY);
  await expect(first).toHaveAccessibleName(`${nameOf(MONDAY)} Nothing booked 0 of 40 units, 0 orders`);
  await first.focus();
  for (const [key, days] of [
    ['ArrowRight', 1],
    ['ArrowDown', 8],
    ['End', 13],
    ['Home', 7],
    ['ArrowUp', 0],
    ['ArrowLeft', -1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(linkTo(page, after(days))).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: nameOf(after(-1)) })).toBeVisible();
  await expectAccessible(page);
});

test('a store sets its week, its limits and its ordering', async ({ page }) => {
  test.slow();
  await signInByPage(page, MEERA);
  await open(page, 'hours');
  await expectAccessible(page);
  await page.getByLabel('Monday: closes').fill('20:00');
  await page.getByRole('button', { name: 'Save opening hours' }).click();
  await saved(page);
  await expect(page.getByText(/Monday 7–9 pm|Monday 19:00–21:00/)).toContainText('outside the opening hours');
  await page.getByRole('button', { name: 'Put away' }).click();
  await expect(page.getByText('Look at these')).toBeHidden();

  await page.getByLabel('Monday: closes').fill('08:00');
  await page.getByRole('button', { name: 'Save opening hours' }).click();
  await expect(page.getByText(/write 09:00–24:00 on Monday and 00:00–08:00 on Tuesday/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Monday: closes').fill('21:00');
  await page.getByText('Copy a day to other days').click();
  await page.getByRole('button', { name: 'Copy and save' }).click();
  await saved(page);
  await expect(page.getByLabel('Sunday: closes')).toHaveValue('21:00');

  await open(page, 'windows');
  await expectAccessible(page);
  await page.getByLabel('Minutes each').fill('180');
  await page.getByRole('button', { name: 'Make and save these windows' }).click();
  await saved(page);
  await expect(page.getByRole('group', { name: '9 am – 12 pm' })).toBeVisible();
  await page.getByRole('group', { name: '9 am – 12 pm' }).getByLabel('Price, INR').fill('25');
  await page.getByRole('button', { name: 'Save windows' }).click();
  await saved(page);
  await expect(page.getByRole('group', { name: '9 am – 12 pm' }).getByLabel('Price, INR')).toHaveValue('25.00');

  await open(page, 'limits');
  await expectAccessible(page);
  await page.getByLabel('Oven').first().fill('12');
  await page.getByRole('button', { name: 'Save limits' }).click();
  await saved(page);
  await expect(page.getByLabel('Oven').first()).toHaveValue('12');
  await page.getByLabel('Oven').first().fill('');
  await page.getByRole('button', { name: 'Save limits' }).click();
  await saved(page);

  await open(page, 'ordering');
  await expectAccessible(page);
  await page.getByLabel('Earliest day').fill('3');
  await page.getByRole('button', { name: 'Save ordering' }).click();
  await saved(page);
  await expect(page.getByText('A customer who orders now can have it at the earliest')).toBeVisible();
  await page.getByLabel('Earliest day').fill('0');
  await page.getByRole('button', { name: 'Save ordering' }).click();
  await saved(page);
});

test('a closure over a booked day names the order, and the warning stays until it is put away', async ({
  page,
  request,
}) => {
  test.slow();
  // A day that other journeys leave alone: of many orders a warning names the first.
  const order = await placeOrder(request, STRAWBERRY_CLOUD, { day: 8 });
  await signInByPage(page, MEERA);
  const found = await (await request.get(`/api/v1/tracking/${order.tracking_token}`)).json();
  const day = dayOf(found.window.starts_at);
  await open(page, 'closures');
  await expectAccessible(page);
  await page.getByLabel('First day').fill(day);
  await page.getByLabel('What customers read').fill('A wedding in the family');
  await page.getByRole('button', { name: 'Close on these days' }).click();
  await saved(page);
  await expect(page.getByText(`${nameOf(day)} is closed now`)).toBeVisible();
  await expect(page.getByRole('link', { name: order.number })).toBeVisible();
  await page.goto(`${TIMES}?day=${day}`);
  await expect(page.getByRole('heading', { name: nameOf(day) })).toBeVisible();
  await expect(page.getByText('Closed: A wedding in the family')).toBeVisible();
  await expect(page.getByRole('link', { name: order.number })).toBeVisible();
  await page.getByRole('button', { name: 'Put away' }).click();
  await expect(page.getByRole('link', { name: order.number })).toBeHidden();
  await open(page, 'closures');
  await page.getByRole('button', { name: /^Remove A wedding/ }).click();
  await saved(page);
  await expect(page.getByText('A wedding in the family')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a date is made different and as usual again, and all of a form is kept after a refusal', async ({ page }) => {
    await signInByPage(page, MEERA);
    await page.goto(`${TIMES}?day=${MONDAY}`);
    await page.getByText('Make this date different').click();
    await page.getByLabel('Units that day').fill('5');
    await page.getByLabel('9:00 am').fill('2');
    await page.getByRole('button', { name: `Save ${nameOf(MONDAY)}` }).click();
    await saved(page);
    await expect(linkTo(page, MONDAY)).toContainText('0 of 5');
    await page.getByRole('button', { name: 'Make it as usual again' }).click();
    await saved(page);
    await expect(linkTo(page, MONDAY)).toContainText('0 of 40');

    await open(page, 'ordering');
    await page.getByLabel('Furthest day').fill('400');
    await page.getByLabel('Cut-off').fill('17:30');
    await page.getByRole('button', { name: 'Save ordering' }).click();
    await expect(page.getByText('Nothing is saved yet')).toBeVisible();
    await expect(page.getByLabel('Cut-off')).toHaveValue('17:30');
    await expect(page.getByText('It must be 365 or less.')).toBeVisible();
  });
});
