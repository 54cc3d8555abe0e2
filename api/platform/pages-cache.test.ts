import { describe, expect, it } from 'vitest';
import { withCookies } from './pages-api.ts';
import { makePageCache } from './pages-cache.ts';
import type { Page } from './pages-send.ts';
import { needsRefresh, refreshOnce } from './pages-session.ts';

const page = (body: string, isPublic = true): Page => ({
  status: 200,
  headers: {},
  setCookies: [],
  body: Buffer.from(body),
  isPublic,
});

describe('the page cache', () => {
  it('keeps a page for its time and no longer', async () => {
    let now = 0;
    const cache = makePageCache(2000, () => now);
    await cache.getOr('/', async () => page('first'));
    now = 1999;
    expect((await cache.getOr('/', async () => page('second'))).body.toString()).toBe('first');
    now = 2000;
    expect((await cache.getOr('/', async () => page('third'))).body.toString()).toBe('third');
  });
  it("never gives one visitor's page to another who came meanwhile", async () => {
    const cache = makePageCache(2000);
    const [one, two] = await Promise.all([
      cache.getOr('/', async () => page('one', false)),
      cache.getOr('/', async () => page('two', false)),
    ]);
    expect([one.body.toString(), two.body.toString()]).toEqual(['one', 'two']);
  });
  it('lets those who wait try themselves when the first fails', async () => {
    const cache = makePageCache(2000);
    const failed = cache.getOr('/', async () => Promise.reject(new Error('broken')));
    const waited = cache.getOr('/', async () => page('fine'));
    await expect(failed).rejects.toThrow('broken');
    expect((await waited).body.toString()).toBe('fine');
  });
  it('stays within its number and size of pages', async () => {
    const cache = makePageCache(60_000);
    for (let i = 0; i < 500; i++) await cache.getOr(`/${i}`, async () => page('x'.repeat(150_000)));
    expect(cache.size().entries).toBeLessThanOrEqual(200);
    expect(cache.size().bytes).toBeLessThanOrEqual(20 * 1024 * 1024);
  });
});

describe("a visitor's session", () => {
  const jwt = (exp: number) => `h.${Buffer.from(JSON.stringify({ exp })).toString('base64url')}.s`;
  it('is refreshed when its access token is missing, spent or unreadable', () => {
    expect(needsRefresh('refresh=r', 0)).toBe(true);
    expect(needsRefresh(`access=${jwt(100)}; refresh=r`, 90_000)).toBe(true);
    expect(needsRefresh('__Host-access=garbage; __Host-refresh=r', 0)).toBe(true);
    expect(needsRefresh(`access=${jwt(100)}; refresh=r`, 60_000)).toBe(false);
    expect(needsRefresh('cart=c1', 0)).toBe(false);
  });
  it('is refreshed once by pages that ask at the same moment', async () => {
    let times = 0;
    const refresh = async () => [`access=${++times}`];
    const both = await Promise.all([refreshOnce('refresh=once', refresh), refreshOnce('a=1; refresh=once', refresh)]);
    expect(both).toEqual([['access=1'], ['access=1']]);
  });
  it('keeps newer cookies, and loses those that were cleared', () => {
    expect(withCookies('a=1; cart=old; gone=x', ['cart=new; Path=/', 'gone=; Max-Age=0', 'b=2'])).toBe(
      'a=1; cart=new; b=2',
    );
  });
});
