import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import type { PersonRow, SignedIn } from './accounts.service.ts';
import { Cookies } from './cookies.ts';
import { ACCESS_TOKEN_S } from './session-tokens.ts';

export const personOut = ({ created_at, ...person }: PersonRow) => ({
  ...person,
  created_at: created_at.toISOString(),
});

/** A browser asks for cookies in the body or by a header; both need a script or server of ours, never a foreign form. */
export const wantsCookies = (request: FastifyRequest, asked: boolean | undefined) =>
  asked === true || request.headers['x-session-transport'] === 'cookie';

export function answerSession(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  { person, tokens }: SignedIn,
  hasCookies: boolean,
) {
  reply.header('cache-control', 'no-store');
  if (hasCookies) Cookies.set(context.config, request, reply, tokens);
  const { access_token, refresh_token } = tokens;
  return { person: personOut(person), access_token, refresh_token, expires_in: ACCESS_TOKEN_S };
}
