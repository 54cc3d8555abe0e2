import type { Context } from './context.ts';
import { catalogueSchedules, catalogueWorkers } from './domains/catalogue/catalogue.jobs.ts';
import { productPictureWorkers } from './domains/catalogue/pictures/product-pictures.jobs.ts';
import { deliverySchedules, deliveryWorkers } from './domains/delivery/delivery.jobs.ts';
import { messageWorkers } from './domains/messages/messages.jobs.ts';
import { orderSchedules, orderWorkers } from './domains/orders/orders.jobs.ts';
import { paymentSchedules, paymentWorkers } from './domains/payments/payments.jobs.ts';
import { reportSchedules, reportWorkers } from './domains/reports/reports.jobs.ts';
import { idempotencySchedules, idempotencyWorkers } from './platform/idempotency.ts';
import { pictureSchedules, pictureWorkers } from './platform/picture-jobs.ts';

/** Everything that is done in the background, and by the clock. */
export const allWork = (context: Context) => ({
  workers: [
    ...orderWorkers(context),
    ...paymentWorkers(context),
    ...deliveryWorkers(context),
    ...messageWorkers(context),
    ...reportWorkers(context),
    ...catalogueWorkers(context),
    ...productPictureWorkers(context),
    ...idempotencyWorkers(context.db),
    ...pictureWorkers(context),
  ],
  schedules: [
    ...orderSchedules,
    ...paymentSchedules,
    ...deliverySchedules,
    ...reportSchedules,
    ...catalogueSchedules,
    ...idempotencySchedules,
    ...pictureSchedules,
  ],
});
