import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Context } from '../../context.ts';

/** Seconds that an access token lives. */
export const ACCESS_TOKEN_S = 15 * 60;
const ISSUER = 'sweetspot';
const ALGORITHM = 'HS256';

export type AccessClaims = { person_id: number; session_id: number };
export type RefreshClaims = { session_id: number; generation: number };
type Keys = { access: Promise<CryptoKey>; refresh: Buffer };
type TokenContext = Pick<Context, 'authSecret' | 'clock'>;

const knownKeys = new WeakMap<Uint8Array, Keys>();

/** Imported once: jose would import raw bytes again for every token. */
function keysOf(secret: Uint8Array): Keys {
  let keys = knownKeys.get(secret);
  if (!keys) {
    const raw = Uint8Array.from(secret);
    keys = {
      access: crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']),
      refresh: Buffer.from(hkdfSync('sha256', raw, '', 'sweetspot refresh token', 32)),
    };
    knownKeys.set(secret, keys);
  }
  return keys;
}

export async function makeAccessToken(context: TokenContext, claims: AccessClaims): Promise<string> {
  const now = Math.floor(context.clock.now().getTime() / 1000);
  return new SignJWT({ sid: claims.session_id })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(String(claims.person_id))
    .setIssuer(ISSUER)
    .setIssuedAt(now)
    .setExpirationTime(now + ACCESS_TOKEN_S)
    .sign(await keysOf(context.authSecret).access);
}

/** Signature, issuer and time; whether the session still lives is for the database to say. */
export async function readAccessToken(context: TokenContext, token: string): Promise<AccessClaims | null> {
  try {
    const { payload } = await jwtVerify(token, await keysOf(context.authSecret).access, {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      currentDate: context.clock.now(),
      requiredClaims: ['exp', 'sub', 'sid'],
    });
    const [person_id, session_id] = [Number(payload.sub), Number(payload.sid)];
    return Number.isSafeInteger(person_id) && Number.isSafeInteger(session_id) ? { person_id, session_id } : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

const signatureOf = (context: TokenContext, body: string) =>
  createHmac('sha256', keysOf(context.authSecret).refresh).update(body).digest();

/** `<session>.<generation>.<signature>`: stateless but for the session's row, which knows the only valid generation. */
export function makeRefreshToken(context: TokenContext, claims: RefreshClaims): string {
  const body = `${claims.session_id}.${claims.generation}`;
  return `${body}.${signatureOf(context, body).toString('base64url')}`;
}

const REFRESH_TOKEN = /^(([1-9]\d{0,14})\.([1-9]\d{0,8}))\.([\w-]{43})$/;

export function readRefreshToken(context: TokenContext, token: string): RefreshClaims | null {
  const [, body, session, generation, signature] = REFRESH_TOKEN.exec(token) ?? [];
  if (!body || !signature) return null;
  if (!timingSafeEqual(Buffer.from(signature, 'base64url'), signatureOf(context, body))) return null;
  return { session_id: Number(session), generation: Number(generation) };
}
