import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { readUploads } from '../../platform/uploads.ts';
import { AddedOrderPhotos, OrderPhotos, PhotoParams } from './order-photos.schema.ts';
import { addOrderPhotos, removeOrderPhoto } from './order-photos.service.ts';
import { OrderParams } from './orders.schema.ts';

const tags = ['Pictures'];
const LIMIT = { name: 'order-photos', points: 300, seconds: 3600, by: 'person' } as const;

export function orderPhotoRoutes(app: App, context: Context) {
  app.post('/api/v1/orders/:id/photos', {
    config: { access: 'person', isIdempotent: true, takesPictures: true, limit: LIMIT },
    schema: {
      tags,
      summary: 'Photograph the finished order: its customer sees it, and gets it by e-mail',
      params: OrderParams,
      response: { 201: AddedOrderPhotos },
    },
    handler: async (request, reply) => {
      const added = await addOrderPhotos(context, request.actor, request.params.id, readUploads(request));
      return reply.code(201).send(added);
    },
  });

  app.delete('/api/v1/orders/:id/photos/:photo', {
    config: { access: 'person' },
    schema: { tags, summary: 'Take a photo of an order back', params: PhotoParams, response: { 200: OrderPhotos } },
    handler: async ({ actor, params }) => removeOrderPhoto(context, actor, params.id, params.photo),
  });
}
