import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import { ACCESS_TOKEN_S } from './session-tokens.ts';

type CookieConfig = Pick<Config, 'isProduction' | 'publicUrl'>;
type CookieTokens = { access_token: string; refresh_token: string; keeps_for_s: number | undefined };

/** A proxy in front may end TLS without being trusted to say so; the public address then does. */
const isSecure = (config: CookieConfig, request: FastifyRequest) =>
  request.protocol === 'https' || (config.isProduction && config.publicUrl.startsWith('https:'));

/** Browsers take `__Host-` only over TLS and from this very host; a shop on a LAN without TLS has to work too. */
function namesFor(secure: boolean) {
  const prefix = secure ? '__Host-' : '';
  return { access: `${prefix}access`, refresh: `${prefix}refresh` };
}

/** The browser's way to hold a session. Only the names of the request's own protocol are ever read. */
export const Cookies = {
  read(config: CookieConfig, request: FastifyRequest) {
    const names = namesFor(isSecure(config, request));
    return { access: request.cookies[names.access], refresh: request.cookies[names.refresh] };
  },

  /** Without `keeps_for_s` they last until the browser is closed. */
  set(config: CookieConfig, request: FastifyRequest, reply: FastifyReply, tokens: CookieTokens) {
    const secure = isSecure(config, request);
    const names = namesFor(secure);
    const shared = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
    const { keeps_for_s: keepsForS } = tokens;
    const accessMaxAge = keepsForS === undefined ? undefined : ACCESS_TOKEN_S;
    reply.setCookie(names.access, tokens.access_token, { ...shared, maxAge: accessMaxAge });
    reply.setCookie(names.refresh, tokens.refresh_token, { ...shared, maxAge: keepsForS });
  },

  clear(config: CookieConfig, request: FastifyRequest, reply: FastifyReply) {
    const secure = isSecure(config, request);
    for (const name of Object.values(namesFor(secure)))
      reply.setCookie(name, '', { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 0 });
  },
};
