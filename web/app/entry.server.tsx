import { createHash, randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { type RenderToPipeableStreamOptions, renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, type HandleErrorFunction, isRouteErrorResponse, ServerRouter } from 'react-router';
import { NonceContext } from './lib/nonce.ts';

export const streamTimeout = 5_000;

/**
 * Renders the whole page before the first byte leaves: the status is final, the page can be kept, and streaming costs
 * 1 ms more of CPU. The answer names the hashes of its own inline scripts in `x-script-hashes`; the server makes the
 * Content-Security-Policy of them (docs/decisions/page-security.md).
 */
export default async function renderPage(request: Request, status: number, headers: Headers, context: EntryContext) {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const nonce = randomBytes(12).toString('hex');
  const app = (
    <NonceContext value={nonce}>
      <ServerRouter context={context} url={request.url} nonce={nonce} />
    </NonceContext>
  );
  const page = await render(app, nonce);
  headers.set('x-script-hashes', hashesOf(page.html, nonce).join(' '));
  const body = page.html.replaceAll(` nonce="${nonce}"`, '');
  return new Response(body, { status: page.hasFailed ? 500 : status, headers });
}

function render(page: React.ReactNode, nonce: string): Promise<{ html: string; hasFailed: boolean }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let hasFailed = false;
    const done = () => resolve({ html: Buffer.concat(chunks).toString('utf8'), hasFailed });
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, next) => {
        chunks.push(Buffer.from(chunk));
        next();
      },
      final: (next) => {
        clearTimeout(timer);
        done();
        next();
      },
    });
    const options: RenderToPipeableStreamOptions = {
      nonce,
      onAllReady: () => stream.pipe(sink),
      onShellError: reject,
      onError: (error) => {
        hasFailed = true;
        console.error(error);
      },
    };
    const stream = renderToPipeableStream(page, options);
    const timer = setTimeout(() => stream.abort(), streamTimeout + 1000);
  });
}

/** Only scripts that carry this page's own secret nonce count, so an injected script gets no hash. */
function hashesOf(html: string, nonce: string): string[] {
  const own = new RegExp(`<script[^>]* nonce="${nonce}"[^>]*>([^]*?)</script>`, 'g');
  const hashes = new Set<string>();
  for (const [, code] of html.matchAll(own))
    if (code) hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [...hashes];
}

/** A page that isn't there, a refusal and a visitor who left are answers, not faults. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  if (error instanceof Error && 'type' in error && error.type === 'DataWithResponseInit') return;
  console.error(error);
};
