import { z } from 'zod';
import { Photo, RefusedFile } from '../../../platform/picture-shapes.ts';
import { Id, PathId } from '../../../platform/shapes.ts';
import { line } from '../../../platform/text.ts';

export const MOST_PICTURES = 8;

export const ProductParams = z.strictObject({ id: PathId, product: PathId });
export const PictureParams = z.strictObject({ id: PathId, product: PathId, picture: PathId });

export const ArrangementBody = z.strictObject({
  version: z.number().int().nonnegative().meta({ description: 'What was read; another one means a change in between' }),
  pictures: z
    .array(
      z.strictObject({ id: Id, alt: line(200, 0).meta({ description: 'What it shows; empty: the product’s name' }) }),
    )
    .max(MOST_PICTURES)
    .meta({ description: 'All of the product’s pictures in their new order; the first one stands for it in lists' }),
});

export const ProductPictures = z
  .object({ version: z.number().int(), pictures: z.array(Photo) })
  .meta({ id: 'ProductPictures' });

export const AddedPictures = z
  .object({
    version: z.number().int(),
    pictures: z.array(Photo),
    added: z.array(z.number().int()),
    refused: z.array(RefusedFile).meta({ description: 'Files that were not taken, beside those that were' }),
  })
  .meta({ id: 'AddedPictures' });
