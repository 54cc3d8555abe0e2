import { STATUS_CODES } from 'node:http';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { type Access, type Actor, type Authenticate, checkAccess, GUEST } from './auth.ts';
import { addEntityTags } from './entity-tags.ts';
import { type FieldError, Refused } from './errors.ts';
import type { RateLimit } from './limits.ts';
import { addEventStreams } from './sse.ts';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
  }
  interface FastifyContextConfig {
    /** Who may call it. Every route under /api declares it, or the app refuses to start. */
    access?: Access;
    /** Honour `Idempotency-Key`: every POST that creates or pays. */
    isIdempotent?: boolean;
    /** The same for everyone: gets an ETag and may be kept by caches that ask back. */
    isPublic?: boolean;
    limit?: RateLimit | RateLimit[];
  }
}

/** What domains register their routes on. */
export type App = ReturnType<typeof makeApp>;

export type HttpOptions = { isProduction: boolean; logLevel: string; trustProxy: boolean; authenticate: Authenticate };

const BODY_LIMIT_BYTES = 1024 * 1024;
/** Eight pictures of 15 MB over a slow phone; who sends a byte a minute is let go. */
const REQUEST_TIMEOUT_MS = 15 * 60_000;

export function makeApp(options: HttpOptions) {
  const app = Fastify({
    logger: { level: options.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 400 },
    forceCloseConnections: 'idle',
    genReqId: () => crypto.randomUUID(),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError);
  app.decorateRequest('actor', undefined as never);
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/') && !route.config?.access) throw new Error(`${route.url} declares no access`);
  });
  // After every onRequest hook, so that cookies are parsed; before the body is.
  app.addHook('preParsing', async (request) => {
    const access = request.routeOptions.config.access;
    if (!access) {
      request.actor = GUEST;
      return;
    }
    request.actor = await options.authenticate(request);
    checkAccess(access, request.actor);
  });
  addEntityTags(app);
  addEventStreams(app);
  return app;
}

export async function addProtection(app: FastifyInstance) {
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginEmbedderPolicy: false,
  });
}

const NOT_JSON = new Set(['FST_ERR_CTP_INVALID_JSON_BODY', 'FST_ERR_CTP_EMPTY_JSON_BODY']);

function toRefused(error: FastifyError): Refused | undefined {
  if (error instanceof Refused) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors: FieldError[] = error.validation.map((issue) => ({
      field: fieldPath(issue.instancePath, error.validationContext),
      code: 'request/invalid',
      message: issue.message ?? 'is wrong',
    }));
    const where = errors.map((e) => (e.field ? `${e.field}: ${e.message}` : e.message)).join('; ');
    return new Refused('request/invalid', `The request is not as expected. ${where}`.slice(0, 1000), {
      status: 400,
      errors,
    });
  }
  if (NOT_JSON.has(error.code) || error instanceof SyntaxError)
    return new Refused('request/not-json', 'The body is not valid JSON.', { status: 400 });
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new Refused('request/media-type', 'Send the body as application/json.', { status: 415 });
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new Refused('request/too-large', 'The body is larger than 1 MB.', { status: 413 });
  // PostgreSQL keeps no U+0000 in a text.
  if (error.code === '22021' || error.code === '22P05')
    return new Refused('request/invalid', 'A text holds a character that cannot be kept (U+0000).', { status: 400 });
  const status = error.statusCode;
  if (status && status >= 400 && status < 500)
    return new Refused('request/refused', STATUS_CODES[status] ?? 'Refused', { status });
  return undefined;
}

function fieldPath(instancePath: string, context: string | undefined): string {
  const path = instancePath.split('/').filter(Boolean).join('.');
  return context && context !== 'body' ? [context, path].filter(Boolean).join('.') : path;
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const refused = toRefused(error);
  if (!refused) {
    request.log.error({ err: error, url: request.url, request_id: request.id }, 'unexpected');
    return answerProblem(
      request,
      reply,
      new Refused('server/unexpected', 'Something went wrong on our side. Nothing was lost; try again.', {
        status: 500,
      }),
    );
  }
  return answerProblem(request, reply, refused);
}

function answerProblem(request: FastifyRequest, reply: FastifyReply, refused: Refused) {
  if (refused.retryAfterS !== undefined) reply.header('retry-after', refused.retryAfterS);
  if (refused.status === 401) reply.header('www-authenticate', 'Bearer');
  const body = JSON.stringify({
    type: `/docs/errors#${refused.code.replace('/', '-')}`,
    title: STATUS_CODES[refused.status] ?? 'Refused',
    status: refused.status,
    code: refused.code,
    detail: refused.message,
    ...(refused.errors.length > 0 && { errors: refused.errors }),
    ...(refused.facts && { facts: refused.facts }),
    request_id: request.id,
  });
  return reply
    .code(refused.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(String)
    .send(body);
}

export function answerUnknownPath(request: FastifyRequest, reply: FastifyReply) {
  return answerProblem(
    request,
    reply,
    new Refused('request/unknown-path', `There is nothing at ${request.method} ${request.url.slice(0, 200)}.`, {
      status: 404,
    }),
  );
}
