import type { FastifyRequest } from 'fastify';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The origin that pages see as their own. A form post that was found to come from here keeps its Origin's scheme, so
 * that a proxy that ends TLS needs no configuration.
 */
export function originOf(request: FastifyRequest, publicUrl: string | undefined): string {
  const sent = request.headers.origin;
  if (sent && !READS.has(request.method)) return sent;
  return publicUrl ? new URL(publicUrl).origin : `${request.protocol}://${request.host}`;
}

/** A write that another site's page caused. Browsers send Origin with each; what sends none carries no cookies either. */
export function isForeign(request: FastifyRequest, publicUrl: string | undefined): boolean {
  if (READS.has(request.method)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const sent = request.headers.origin;
  if (sent === undefined) return false;
  if (!URL.canParse(sent)) return true;
  return new URL(sent).host !== request.host && sent !== (publicUrl && new URL(publicUrl).origin);
}
