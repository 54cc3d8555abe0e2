import { Writable } from 'node:stream';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';

/** Renders a page whole, waiting for what is lazy in it; after `timeoutMs` the rest is left to the browser. */
export function renderWaiting(page: ReactNode, nonce: string, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, next) => {
        chunks.push(Buffer.from(chunk));
        next();
      },
      final: (next) => {
        clearTimeout(timer);
        resolve(Buffer.concat(chunks).toString('utf8').replace('<!DOCTYPE html>', ''));
        next();
      },
    });
    const stream = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => stream.pipe(sink),
      onShellError: reject,
      onError: (error) => console.error(error),
    });
    const timer = setTimeout(() => stream.abort(), timeoutMs);
  });
}
