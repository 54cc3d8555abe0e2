import type { FastifyRequest } from 'fastify';
import type { Page } from './pages-send.ts';

const MAX_ENTRIES = 200;
const MAX_BYTES = 20 * 1024 * 1024;
const MAX_URL = 512;

/** What a page depends on when nobody is signed in; undefined when it may be somebody's own. */
export function cacheKeyOf(request: FastifyRequest): string | undefined {
  if (request.method !== 'GET' || request.headers.cookie || request.headers.authorization) return undefined;
  if (request.url.length > MAX_URL) return undefined;
  const language = request.headers['accept-language']?.split(/[,;]/, 1)[0] ?? '';
  return `${request.host} ${language} ${request.url}`;
}

type Kept = { page: Page; until: number };

/**
 * Keeps public pages for a moment, so that a crowd on one page costs one render. At most 200 pages and 20 MB; the one
 * unused longest goes first. Visitors who come while a page is being made wait for it.
 */
export function makePageCache(keepMs: number, now: () => number = Date.now) {
  const kept = new Map<string, Kept>();
  const making = new Map<string, Promise<Page>>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= kept.get(key)?.page.body.length ?? 0;
    kept.delete(key);
  }

  function keep(key: string, page: Page): void {
    drop(key);
    if (page.body.length > MAX_BYTES / 10) return;
    kept.set(key, { page, until: now() + keepMs });
    bytes += page.body.length;
    for (const oldest of kept.keys()) {
      if (kept.size <= MAX_ENTRIES && bytes <= MAX_BYTES) break;
      drop(oldest);
    }
  }

  async function make(key: string, render: () => Promise<Page>): Promise<Page> {
    const page = await render().finally(() => making.delete(key));
    if (page.isPublic) keep(key, page);
    return page;
  }

  async function getOr(key: string, render: () => Promise<Page>): Promise<Page> {
    if (keepMs <= 0) return render();
    const found = kept.get(key);
    if (found && found.until > now()) {
      kept.delete(key);
      kept.set(key, found);
      return found.page;
    }
    const shared = making.get(key);
    if (shared) {
      const page = await shared.catch(() => undefined);
      return page?.isPublic ? page : render();
    }
    const mine = make(key, render);
    making.set(key, mine);
    return mine;
  }

  return { getOr, size: () => ({ entries: kept.size, bytes }) };
}
