import type { Context } from '../../../context.ts';
import { type Actor, requirePerson } from '../../../platform/auth.ts';
import type { App } from '../../../platform/http.ts';
import { readUploads } from '../../../platform/uploads.ts';
import { requireMember, type StaffRole } from '../../stores/stores.service.ts';
import {
  AddedPictures,
  ArrangementBody,
  PictureParams,
  ProductParams,
  ProductPictures,
} from './product-pictures.schema.ts';
import {
  addProductPictures,
  arrangeProductPictures,
  getProductPictures,
  type PictureDesk,
  removeProductPicture,
  restoreProductPicture,
} from './product-pictures.service.ts';

const tags = ['Pictures'];
const config = { access: 'person' } as const;
const EDITORS: StaffRole[] = ['owner', 'manager'];
const LIMIT = { name: 'pictures', points: 300, seconds: 3600, by: 'person' } as const;
const PICTURES = '/api/v1/stores/:id/products/:product/pictures';

type Params = { id: number; product: number };

/** Refuses as requireMember does: 401, 404 for another store's staff, 403 for bakers. */
async function sitDown(context: Context, actor: Actor, { id, product }: Params): Promise<PictureDesk> {
  const { store_id, role } = await requireMember(context, actor, id, EDITORS);
  const { person_id, name } = requirePerson(actor);
  const actor_kind = role === 'admin' ? 'admin' : 'staff';
  return { store_id, product_id: product, auditor: { actor_kind, actor_id: person_id, actor_name: name } };
}

export function productPictureRoutes(app: App, context: Context) {
  collectionRoutes(app, context);
  pictureRoutes(app, context);
}

function collectionRoutes(app: App, context: Context) {
  app.get(PICTURES, {
    config,
    schema: { tags, summary: 'A product’s pictures', params: ProductParams, response: { 200: ProductPictures } },
    handler: async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      return getProductPictures(context.db, { store_id, product_id: request.params.product });
    },
  });

  app.post(PICTURES, {
    config: { ...config, isIdempotent: true, takesPictures: true, limit: LIMIT },
    schema: {
      tags,
      summary: 'Add pictures to a product, up to eight in all',
      params: ProductParams,
      response: { 201: AddedPictures },
    },
    handler: async (request, reply) => {
      const desk = await sitDown(context, request.actor, request.params);
      return reply.code(201).send(await addProductPictures(context, desk, readUploads(request)));
    },
  });

  app.put(PICTURES, {
    config,
    schema: {
      tags,
      summary: 'Put a product’s pictures into an order, with what each shows',
      params: ProductParams,
      body: ArrangementBody,
      response: { 200: ProductPictures },
    },
    handler: async (request) =>
      arrangeProductPictures(context, await sitDown(context, request.actor, request.params), request.body),
  });
}

function pictureRoutes(app: App, context: Context) {
  app.delete(`${PICTURES}/:picture`, {
    config,
    schema: {
      tags,
      summary: 'Take a picture away; it can be brought back for an hour',
      params: PictureParams,
      response: { 200: ProductPictures },
    },
    handler: async ({ actor, params }) =>
      removeProductPicture(context, await sitDown(context, actor, params), params.picture),
  });

  app.put(`${PICTURES}/:picture/restoration`, {
    config,
    schema: {
      tags,
      summary: 'Bring back a picture that was taken away within the hour',
      params: PictureParams,
      response: { 200: ProductPictures },
    },
    handler: async ({ actor, params }) =>
      restoreProductPicture(context, await sitDown(context, actor, params), params.picture),
  });
}
