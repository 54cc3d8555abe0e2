import { z } from 'zod';
import type { Context } from '../../../context.ts';
import { Refused } from '../../../platform/errors.ts';
import type { App } from '../../../platform/http.ts';
import { IdParams } from '../../../platform/shapes.ts';
import { EDITORS, enterAs, STAFF } from '../editor.ts';
import { COLUMNS } from './columns.ts';
import { exportProducts } from './export-products.ts';
import { ImportParams, ImportQuery, ImportStarted, ProductImport, ProductImports, RunBody } from './imports.schema.ts';
import { getImport, listImports, runImport, startImport } from './imports.ts';

const tags = ['Catalogue of a store'];
const config = { access: 'person' } as const;
const ALL = '/api/v1/stores/:id/imports';
const ONE = `${ALL}/:import`;
const MOST_BYTES = 5 * 1024 * 1024;

export function importRoutes(app: App, context: Context) {
  exportRoute(app, context);
  importReads(app, context);
  runRoute(app, context);
  app.register(async (scope) => uploadRoute(scope as App, context));
}

function exportRoute(app: App, context: Context) {
  app.get('/api/v1/stores/:id/products.csv', {
    config,
    schema: {
      tags,
      summary: 'All products of a store as a table, which an import takes back',
      params: IdParams,
      response: { 200: { content: { 'text/csv': { schema: z.unknown() } } } },
    },
    handler: async (request, reply) => {
      const editor = await enterAs(context, request.actor, request.params.id, STAFF);
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="products-${editor.store_id}.csv"`)
        .send(exportProducts(context, editor.store_id) as never);
    },
  });
}

function importReads(app: App, context: Context) {
  app.get(ALL, {
    config,
    schema: {
      tags,
      summary: 'A store’s last imports, and the columns of a table',
      params: IdParams,
      response: { 200: ProductImports },
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      const columns = COLUMNS.map(({ name, help }) => ({ name, help }));
      return { items: await listImports(context, editor.store_id), columns };
    },
  });

  app.get(ONE, {
    config,
    schema: {
      tags,
      summary: 'How far an import is, and what is wrong with its rows',
      params: ImportParams,
      response: { 200: ProductImport },
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      return getImport(context, editor.store_id, request.params.import);
    },
  });
}

function runRoute(app: App, context: Context) {
  app.post(`${ONE}/run`, {
    config: { access: 'person', isIdempotent: true },
    schema: {
      tags,
      summary: 'Do what the check said',
      params: ImportParams,
      body: RunBody.nullish(),
      response: { 202: ProductImport },
    },
    handler: async (request, reply) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      const skips = request.body?.skips_wrong_rows ?? false;
      return reply.code(202).send(await runImport(context, editor, request.params.import, skips));
    },
  });
}

/** The one body that is no JSON: a table as text. */
function uploadRoute(app: App, context: Context) {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'text/csv',
    { parseAs: 'buffer', bodyLimit: MOST_BYTES * 2 },
    async (_: unknown, body: Buffer) => readText(body),
  );
  app.post(ALL, {
    config: { access: 'person', isIdempotent: true },
    schema: {
      tags,
      summary: 'Check a table of products: nothing changes before it is run',
      params: IdParams,
      querystring: ImportQuery,
      consumes: ['text/csv'],
      body: z.string(),
      response: { 202: ImportStarted },
    },
    handler: async (request, reply) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      const file = { name: request.query.file_name ?? null, text: request.body };
      return reply.code(202).send({ id: await startImport(context, editor, file) });
    },
  });
}

function readText(body: Buffer): string {
  if (body.length > MOST_BYTES)
    throw new Refused('catalogue/import-too-large', 'The file is larger than 5 MB. Split it into several.', {
      status: 413,
    });
  const text = decode(body);
  if (text === undefined || text.includes('\0'))
    throw new Refused(
      'catalogue/import-not-unicode',
      'The file is no table in UTF-8. In Excel save it as “CSV UTF-8”.',
      {
        status: 422,
      },
    );
  return text;
}

function decode(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}
