import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { OpenAPIV3_1 } from 'openapi-types';
import { errorsPage } from './errors-page.ts';
import { finishDocument } from './reference-document.ts';
import { describeRoute } from './reference-routes.ts';

/** What only the product can say of its API; the rest is read from the routes. */
export type ReferenceText = Pick<OpenAPIV3_1.Document, 'info' | 'tags'> & {
  /** Ways to prove who asks besides a sign-in. */
  securitySchemes: Record<string, OpenAPIV3_1.SecuritySchemeObject>;
};

const SIGN_IN_SCHEMES: Record<string, OpenAPIV3_1.SecuritySchemeObject> = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token.' },
  cookie: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-access',
    description: 'What a browser holds; `access` without TLS. Writes also need an Origin header of this site.',
  },
};

/** The page loads its script from here and may ask nobody else: no fonts, proxies or counters from outside. */
const OWN_ONLY =
  "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'";
const HIDDEN = { hide: true } as object;

/** /openapi.json, the reference page at /docs, and what each error code means at /docs/errors. Before any route. */
export async function addReference(app: FastifyInstance, { securitySchemes, ...text }: ReferenceText): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      ...text,
      components: { securitySchemes: { ...SIGN_IN_SCHEMES, ...securitySchemes } },
    } as never,
    transform: describeRoute,
    transformObject: finishDocument,
  });

  let document: string | undefined;
  app.get('/openapi.json', { schema: HIDDEN }, async (_request, reply) => {
    document ??= JSON.stringify(app.swagger());
    return reply.type('application/json; charset=utf-8').send(document);
  });
  app.get('/docs/errors', { schema: HIDDEN }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', OWN_ONLY).send(errorsPage()),
  );
  addViewer(app, text.info.title);
}

/** Loaded when somebody first looks: the viewer costs 40 MB of memory and 0.14 s that a shop should not pay. */
function addViewer(app: FastifyInstance, pageTitle: string) {
  let viewer: Promise<FastifyInstance> | undefined;
  const show = async (request: FastifyRequest, reply: FastifyReply) => {
    // The page finds its script beside itself, so its own path has to end in a slash.
    if (request.url.split('?')[0] === '/docs') return reply.redirect('/docs/', 301);
    viewer ??= makeViewer(pageTitle);
    const answer = await (await viewer).inject({ method: 'GET', url: request.url });
    reply.code(answer.statusCode).header('content-security-policy', OWN_ONLY);
    return reply.type(String(answer.headers['content-type'])).send(answer.rawPayload);
  };
  app.get('/docs', { schema: HIDDEN }, show);
  app.get('/docs/*', { schema: HIDDEN }, show);
}

async function makeViewer(pageTitle: string): Promise<FastifyInstance> {
  const { default: apiReference } = await import('@scalar/fastify-api-reference');
  const viewer = Fastify();
  await viewer.register(apiReference, {
    routePrefix: '/docs',
    configuration: {
      url: '/openapi.json',
      pageTitle,
      withDefaultFonts: false,
      proxyUrl: '',
      telemetry: false,
      showDeveloperTools: 'never',
      hideClientButton: true,
      agent: { disabled: true },
      mcp: { disabled: true },
    },
  });
  return viewer;
}
