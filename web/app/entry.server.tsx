import { createHash, randomBytes } from 'node:crypto';
import { renderToString } from 'react-dom/server';
import { type EntryContext, type HandleErrorFunction, isRouteErrorResponse, ServerRouter } from 'react-router';
import { NonceContext } from './lib/nonce.ts';
import { renderWaiting } from './lib/render-waiting.server.ts';

export const streamTimeout = 5_000;

/**
 * Renders the whole page before the first byte leaves: the status is final and the page can be kept. At once, since
 * that takes half the time of a stream; a page with something lazy in it waits for that (renderWaiting). The answer
 * names the hashes of its own inline scripts in `x-script-hashes`; the server makes the Content-Security-Policy of
 * them (docs/decisions/0013-page-security.md).
 */
export default async function renderPage(request: Request, status: number, headers: Headers, context: EntryContext) {
  const nonce = randomBytes(12).toString('hex');
  const handoff = await handoffScript(context, nonce);
  const app = (
    <NonceContext value={nonce}>
      <ServerRouter context={{ ...context, serverHandoffStream: undefined }} url={request.url} nonce={nonce} />
    </NonceContext>
  );
  const quick = renderToString(app);
  const html = quick.includes(LEFT_OUT) ? await renderWaiting(app, nonce, streamTimeout + 1000) : quick;
  const { page, hashes } = sealed(`<!DOCTYPE html>${html}${handoff}`, nonce);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('x-script-hashes', hashes);
  return new Response(page, { status, headers });
}

/** What React writes where it would have had to wait. */
const LEFT_OUT = '<!--$!-->';

/** The loaders' data for the browser's router, as ServerRouter would stream it after the page, in one piece. */
async function handoffScript({ serverHandoffStream }: EntryContext, nonce: string): Promise<string> {
  if (!serverHandoffStream) return '';
  const data = await new Response(serverHandoffStream).text();
  const code = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, inUnicode);
  const controller = 'window.__reactRouterContext.streamController';
  return `<script nonce="${nonce}">${controller}.enqueue(${code});${controller}.close();</script>`;
}

const inUnicode = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The page without its nonce, and the hashes of the scripts that carried it. The nonce is this page's own secret, so an
 * injected script gets no hash.
 */
function sealed(html: string, nonce: string): { page: string; hashes: string } {
  const parts = html.split(` nonce="${nonce}"`);
  const hashes = new Set<string>();
  for (let i = 1; i < parts.length; i++) {
    const [before = '', after = ''] = [parts[i - 1], parts[i]];
    if (!before.startsWith('<script', before.lastIndexOf('<'))) continue;
    const code = after.slice(after.indexOf('>') + 1, after.indexOf('</script>'));
    if (code) hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  }
  return { page: parts.join(''), hashes: [...hashes].join(' ') };
}

/** A page that isn't there, a refusal and a visitor who left are answers, not faults. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  if (error instanceof Error && 'type' in error && error.type === 'DataWithResponseInit') return;
  console.error(error);
};
