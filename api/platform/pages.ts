import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import { createRequest } from '@remix-run/node-fetch-server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import { answerUnknownPath } from './http.ts';
import { apiFetchContext, fetchInside } from './pages-api.ts';
import { cacheKeyOf, makePageCache } from './pages-cache.ts';
import { isForeign, originOf } from './pages-origin.ts';
import { type Page, packPage, sendPage } from './pages-send.ts';

export type PagesOptions = {
  isDev: boolean;
  /** Folder of the built site, with client/ and server/ inside. */
  buildDir: string;
  /** The site's address as visitors type it; without it each request's own host is believed. */
  publicUrl?: string;
  /** How long an anonymous visitor's page may be given to others. */
  htmlCacheMs?: number;
};

/** Adds the website to the app: its files, and every path that no earlier route took. Register it last. */
export async function registerPages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const build = options.isDev ? await loadFromSource(app, options) : await loadBuilt(app, options);
  const answer = createRequestHandler(build, options.isDev ? 'development' : 'production');
  const cache = makePageCache(options.isDev ? 0 : (options.htmlCacheMs ?? 2000));

  async function renderPage(request: FastifyRequest, reply: FastifyReply): Promise<Page> {
    const cookies: string[] = [];
    const context = new RouterContextProvider();
    context.set(apiFetchContext, fetchInside(app, request, cookies));
    const response = await answer(webRequest(request, reply, originOf(request, options.publicUrl)), context);
    return packPage(response, cookies, options.isDev);
  }

  async function showPage(request: FastifyRequest, reply: FastifyReply) {
    if (request.url.startsWith('/api/')) return answerUnknownPath(request, reply);
    if (isForeign(request, options.publicUrl)) {
      return reply.code(403).type('text/plain; charset=utf-8').send('This form was sent from another site.');
    }
    const key = cacheKeyOf(request);
    const page = key ? await cache.getOr(key, () => renderPage(request, reply)) : await renderPage(request, reply);
    return sendPage(request, reply, page);
  }

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.all('/', { schema: { hide: true } as object }, showPage);
    scope.all('/*', { schema: { hide: true } as object }, showPage);
  });
}

/** A request without a body is built by hand: createRequest costs 0.6 ms more. */
function webRequest(request: FastifyRequest, reply: FastifyReply, origin: string): Request {
  if (request.method === 'GET' || request.method === 'HEAD') {
    return new Request(origin + request.url, {
      method: request.method,
      headers: request.headers as Record<string, string>,
    });
  }
  const { protocol, host } = new URL(origin);
  return createRequest(request.raw, reply.raw, { protocol, host });
}

async function loadBuilt(app: FastifyInstance, { buildDir }: PagesOptions): Promise<ServerBuild> {
  const client = join(resolve(buildDir), 'client');
  const files = { preCompressed: true, index: false as const, decorateReply: false };
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      ...files,
      root: join(client, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '1y',
    });
    scope.setNotFoundHandler(missingFile);
  });
  await app.register(fastifyStatic, {
    ...files,
    root: client,
    wildcard: false,
    globIgnore: ['assets/**', '**/*.br', '**/*.gz'],
    maxAge: '1h',
  });
  return import(pathToFileURL(join(resolve(buildDir), 'server/index.js')).href) as Promise<ServerBuild>;
}

function missingFile(_request: FastifyRequest, reply: FastifyReply) {
  return reply.code(404).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('No such file.');
}

/** Development: Vite compiles on request and pushes changes over this very server. */
async function loadFromSource(app: FastifyInstance, { buildDir }: PagesOptions): Promise<() => Promise<ServerBuild>> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: resolve(buildDir, '../vite.config.ts'),
    server: { middlewareMode: true, hmr: { server: app.server } },
  });
  app.addHook('onRequest', (request, reply, next) =>
    request.url.startsWith('/api/') ? next() : vite.middlewares(request.raw, reply.raw, next),
  );
  app.addHook('onClose', () => vite.close());
  return () => vite.ssrLoadModule('virtual:react-router/server-build') as Promise<ServerBuild>;
}
