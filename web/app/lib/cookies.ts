/** A cookie's plain text, or undefined. */
export function readCookie(request: Request, name: string): string | undefined {
  const header = request.headers.get('cookie') ?? '';
  const pair = header.split(/; */).find((one) => one.startsWith(`${name}=`));
  if (pair === undefined) return undefined;
  try {
    return decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return undefined;
  }
}

type CookieLife = { url: URL; seconds: number };

/** A Set-Cookie line for this site's pages, out of reach of scripts; no value forgets it. */
export function writeCookie(name: string, value: string | undefined, { url, seconds }: CookieLife): string {
  const age = value === undefined ? 0 : seconds;
  const secure = url.protocol === 'https:' ? '; Secure' : '';
  return `${name}=${encodeURIComponent(value ?? '')}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}
