import type { TestApp } from './app.ts';
import type { Answer, Client } from './client.ts';
import { exampleOf } from './example-of.ts';

/** A route of the running app as its contract describes it, with a query and a body that it takes. */
export type Operation = {
  name: string;
  method: string;
  path: string;
  query: string;
  type: string | undefined;
  body: unknown;
};

type Described = {
  requestBody?: { content: object };
  parameters?: { in: string; name: string; required?: boolean; schema: object }[];
};

/** Where a body needs more than its schema says. */
const BODIES: Record<string, object> = {
  'PUT stores/{id}/products/{product}/availability': { is_available: false },
  'PUT stores/{id}/options/{option}/availability': { is_available: false },
  'PUT stores/{id}/pause': { minutes: 60 },
  'PATCH stores/{id}/settings': { version: 99, description: 'Cakes.' },
  'POST stores/{id}/delivery-rules/trials': { postcode: '560038' },
};

/** Every route that the contract knows. */
export async function operationsOf(t: TestApp): Promise<Operation[]> {
  const { body } = await t.guest().get('/openapi.json');
  return Object.entries<Record<string, Described>>(body.paths).flatMap(([url, methods]) =>
    Object.entries(methods).map(([verb, { requestBody, parameters = [] }]) => {
      const [method, path] = [verb.toUpperCase(), url.replace('/api/v1/', '')];
      const [[type, media] = []] = Object.entries<{ schema: object }>((requestBody?.content ?? {}) as never);
      const name = `${method} ${path}`;
      const sample = () => BODIES[name] ?? exampleOf(media?.schema, body.components);
      const needed = parameters.filter((one) => one.in === 'query' && one.required);
      const query = String(
        new URLSearchParams(needed.map((one) => [one.name, String(exampleOf(one.schema, body.components))])),
      );
      return {
        name,
        method,
        path,
        query: query && `?${query}`,
        type,
        body: type && (type === 'text/csv' ? 'name\nx\n' : sample()),
      };
    }),
  );
}

export function send(
  client: Client,
  operation: Operation,
  url: string,
  body: unknown = operation.body,
): Promise<Answer> {
  const type = operation.type === 'multipart/form-data' ? 'multipart/form-data; boundary=x' : operation.type;
  if (operation.method === 'GET') return client.get(url);
  const verb = operation.method.toLowerCase() as 'post';
  return client[verb](url, type?.startsWith('multipart') ? '--x--\r\n' : body, type ? { 'content-type': type } : {});
}
