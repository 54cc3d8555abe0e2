import { readCookie } from '../../lib/cookies.ts';

/** How this device shows the board, as it was set on it; known before the page is drawn, so that nothing jumps. */
export const LOOK_COOKIE = 'board_look';
export const DENSITY_COOKIE = 'board_density';

export type Look = 'dark' | 'light';
/** Roomy is read from two metres; dense shows a Saturday at once. */
export type Density = 'roomy' | 'dense';

/** A kitchen's board is dark unless this device chose otherwise. */
export const lookOf = (request: Request): Look => (readCookie(request, LOOK_COOKIE) === 'light' ? 'light' : 'dark');

export const densityOf = (request: Request): Density =>
  readCookie(request, DENSITY_COOKIE) === 'dense' ? 'dense' : 'roomy';

export function keepOnDevice(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
  document.cookie = `${name}=${value}; Path=/store; Max-Age=31536000; SameSite=Lax`;
}
