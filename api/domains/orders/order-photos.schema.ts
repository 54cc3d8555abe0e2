import { z } from 'zod';
import { Photo, RefusedFile } from '../../platform/picture-shapes.ts';
import { Instant, PathId } from '../../platform/shapes.ts';

export const MOST_PHOTOS = 4;

/** A photograph of the finished order. */
export const OrderPhoto = Photo.extend({ at: Instant }).meta({ id: 'OrderPhoto' });

export const PhotoParams = z.strictObject({ id: PathId, photo: PathId });
export const OrderPhotos = z.object({ photos: z.array(OrderPhoto) }).meta({ id: 'OrderPhotos' });
export const AddedOrderPhotos = z
  .object({
    photos: z.array(OrderPhoto),
    added: z.array(z.number().int()),
    refused: z.array(RefusedFile).meta({ description: 'Files that were not taken, beside those that were' }),
  })
  .meta({ id: 'AddedOrderPhotos' });
