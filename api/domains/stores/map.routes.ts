import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { offlineMapStyle } from './map-style.ts';

const Style = z
  .object({
    version: z.literal(8),
    name: z.string(),
    center: z.array(z.number()),
    zoom: z.number(),
    sources: z.object({}),
    layers: z.array(z.object({})),
    metadata: z.object({ places: z.array(z.object({ name: z.string(), lat: z.number(), lng: z.number() })) }),
  })
  .meta({ id: 'MapStyle' });

export function mapRoutes(app: App, { config }: Context) {
  app.get(
    '/api/v1/map-style',
    {
      config: { access: 'anyone', isPublic: true },
      schema: {
        tags: ['Stores'],
        summary: 'The style that maps are drawn with: that of MAP_STYLE_URL, or one without tiles',
        response: { 200: Style, 302: z.undefined().meta({ description: 'To MAP_STYLE_URL' }) },
      },
    },
    async (_request, reply) => {
      if (config.mapStyleUrl) return reply.redirect(config.mapStyleUrl);
      return offlineMapStyle;
    },
  );
}
