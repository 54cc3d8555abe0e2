import type { FastifySchema, RouteOptions } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { type Access, provesItself } from './auth.ts';
import { Problem } from './shapes.ts';

type Transform = typeof jsonSchemaTransform;
type Described = Omit<FastifySchema, 'security'> & {
  hide?: boolean;
  operationId?: string;
  security?: Security;
  response?: Record<string, unknown>;
  headers?: unknown;
  consumes?: string[];
  body?: unknown;
};
type Security = Record<string, string[]>[];

const PROBLEM = {
  description: 'A refusal: RFC 9457 problem, with a code of /docs/errors',
  content: { 'application/problem+json': { schema: { $ref: `#/components/schemas/${Problem.meta()?.id}` } } },
};
/** A route that writes its answer by itself: server-sent events. */
const STREAM = { 200: { description: 'OK', content: { 'text/event-stream': { schema: { type: 'string' } } } } };
const IDEMPOTENCY_KEY = {
  type: 'object',
  properties: {
    'idempotency-key': {
      type: 'string',
      minLength: 1,
      maxLength: 200,
      description: 'The same key and body give the same answer, and happen once.',
    },
  },
};
const PICTURES_BODY = {
  type: 'object',
  required: ['file'],
  properties: {
    alt: { type: 'string', maxLength: 200, description: 'What the picture after it shows' },
    file: { type: 'string', format: 'binary', description: 'JPEG, PNG, WebP or AVIF of at most 15 MB; up to 8' },
  },
};
const SIGNED_IN: Security = [{ bearer: [] }, { cookie: [] }];

/** A route's schema for the reference, with what its configuration says: who may call it, and what it refuses. */
export const describeRoute: Transform = (document) => {
  const described = jsonSchemaTransform(document);
  const schema = described.schema as Described | undefined;
  const { url, config, method } = document.route as RouteOptions;
  if (!schema || schema.hide) return described;
  if (!url.startsWith('/api/')) return { ...described, schema: { hide: true } as FastifySchema };
  schema.response = { ...(schema.response ?? STREAM), default: PROBLEM };
  schema.security ??= securityOf(config?.access ?? 'anyone');
  if (config?.isIdempotent) schema.headers ??= IDEMPOTENCY_KEY;
  if (config?.takesPictures) Object.assign(schema, { consumes: ['multipart/form-data'], body: PICTURES_BODY });
  schema.operationId ??= operationId(String(method), url);
  return described;
};

function securityOf(access: Access): Security {
  if (provesItself(access)) return [{}];
  return access === 'anyone' ? [{}, ...SIGNED_IN] : SIGNED_IN;
}

/** `put /api/v1/people/me/addresses/:id` → `putPeopleMeAddressesById`: stable, for clients made from the document. */
function operationId(method: string, url: string): string {
  const words = url.replace(/^\/api\/v\d+\//, '').replaceAll(':', 'by-');
  const camel = words.split(/[/._-]/).filter(Boolean);
  return method.toLowerCase() + camel.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
