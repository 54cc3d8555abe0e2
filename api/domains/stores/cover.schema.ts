import { z } from 'zod';
import { Photo } from '../../platform/picture-shapes.ts';

export const Cover = z
  .object({ cover_photo: Photo.nullable().meta({ description: 'null: the illustrated scene' }) })
  .meta({ id: 'StoreCover' });
