import { STATUS_CODES } from 'node:http';
import { jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { OpenAPIV3_1 } from 'openapi-types';

/** Adds the named shapes that the routes refer to, and says what an answer's status means where nobody did. */
export const finishDocument: typeof jsonSchemaTransformObject = (given) => {
  const document = jsonSchemaTransformObject(given) as OpenAPIV3_1.Document;
  const schemas = document.components?.schemas ?? {};
  const used = namesUsedBy(document.paths, schemas);
  const kept = Object.entries(schemas).filter(([name]) => used.has(name));
  return {
    ...document,
    paths: JSON.parse(JSON.stringify(document.paths), nameAnswers),
    components: { ...document.components, schemas: Object.fromEntries(kept) },
  } as ReturnType<typeof jsonSchemaTransformObject>;
};

/** Every shape is registered as input and as output; most are used as one of them, by a route or by another shape. */
function namesUsedBy(start: unknown, schemas: Record<string, unknown>, used = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(start ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (used.has(name)) continue;
    used.add(name);
    namesUsedBy(schemas[name], schemas, used);
  }
  return used;
}

function nameAnswers(status: string, value: unknown): unknown {
  const answer = value as { description?: string } | null;
  if (answer?.description !== 'Default Response') return value;
  return { ...answer, description: STATUS_CODES[status] ?? 'Answer' };
}
