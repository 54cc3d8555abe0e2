import type { components } from '../../../../contract/api-types.gen.ts';

export type Photo = components['schemas']['Photo'];
/** What the API answers about a product's pictures. */
export type Pictures = components['schemas']['ProductPictures'];
export type RefusedFile = { file: string; detail: string };

export const MOST_PICTURES = 8;
export const MOST_BYTES = 15 * 1024 * 1024;
/** Without HEIC, so that an iPhone hands the picture over as JPEG. */
export const ACCEPT = 'image/jpeg,image/png,image/webp,image/avif';
