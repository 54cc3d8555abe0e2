import { readCookie } from '../../lib/cookies.ts';

export const LOOK_COOKIE = 'board_look';

/** A kitchen's board is dark unless this device chose otherwise. */
export const lookOf = (request: Request): 'dark' | 'light' =>
  readCookie(request, LOOK_COOKIE) === 'light' ? 'light' : 'dark';
