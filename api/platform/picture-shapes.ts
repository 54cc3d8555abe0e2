import { z } from 'zod';

/** A photograph in all its sizes: for `<source srcset>` and `<img width height src>`. SQL writes it (picture_json). */
const photoFields = {
  id: z.number().int(),
  url: z.string().meta({ description: 'WebP of middle size, for whoever takes one address' }),
  alt: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  placeholder: z.string().meta({ description: 'A blurred miniature as data: URI' }),
  sources: z.object({ avif: z.string(), webp: z.string() }).meta({ description: 'Values of srcset' }),
  share_url: z.string().meta({ description: 'JPEG for link previews and mail programs' }),
};

export const Photo = z.object(photoFields).meta({ id: 'Photo' });

/** A drawing, or the photograph that stands in its place. */
export const DrawingOrPhoto = z.object({
  id: photoFields.id.optional(),
  url: photoFields.url,
  alt: z.string(),
  width: photoFields.width.optional(),
  height: photoFields.height.optional(),
  placeholder: photoFields.placeholder.optional(),
  sources: photoFields.sources.optional(),
  share_url: photoFields.share_url.optional(),
});

export const RefusedFile = z.object({ file: z.string(), code: z.string(), detail: z.string() });
