import type { Context } from '../../../context.ts';
import type { Worker } from '../../../platform/jobs.ts';
import { FORGET_QUEUE, forgetProductPicture } from './product-pictures.service.ts';

export const productPictureWorkers = (context: Context): Worker[] => [
  {
    queue: FORGET_QUEUE,
    run: ({ picture_id }: { picture_id: number }) => forgetProductPicture(context, picture_id),
  },
];
