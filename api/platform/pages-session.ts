/** Tokens that end within this time are spent: a page may call the API for a while. */
const MARGIN_MS = 20_000;
/** How long the answer to a refresh is shared: a browser asks for a page and its data side by side. */
const SHARED_MS = 10_000;

const ACCESS = /(?:^|; *)(?:__Host-)?access=([^;]+)/;
const REFRESH = /(?:^|; *)(?:__Host-)?refresh=([^;]+)/;

/** A browser that may have a new access token, and needs it. */
export function needsRefresh(cookie: string, now = Date.now()): boolean {
  if (!REFRESH.test(cookie)) return false;
  const token = ACCESS.exec(cookie)?.[1];
  return token === undefined || endOf(token) - MARGIN_MS < now;
}

/** When a JWT ends, unverified: the API judges it, this only saves a call. What can't be read has ended. */
function endOf(token: string): number {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return Number(claims.exp) * 1000 || 0;
  } catch {
    return 0;
  }
}

const refreshing = new Map<string, Promise<string[]>>();

/**
 * The cookies of a refresh, asked for once a token: a refresh token works a single time, and showing it again would
 * look like theft. A refusal gives the cookies that came with it, if any, and the visitor is a guest.
 */
export function refreshOnce(cookie: string, refresh: () => Promise<string[]>): Promise<string[]> {
  const token = REFRESH.exec(cookie)?.[1] ?? '';
  const running = refreshing.get(token);
  if (running) return running;
  const mine = refresh();
  refreshing.set(token, mine);
  setTimeout(() => refreshing.delete(token), SHARED_MS).unref();
  return mine;
}
