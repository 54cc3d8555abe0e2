import type { Context } from './context.ts';
import { accountRoutes } from './domains/accounts/accounts.routes.ts';
import { makeAuthenticate } from './domains/accounts/authenticate.ts';
import { cartRoutes } from './domains/carts/carts.routes.ts';
import { catalogueRoutes } from './domains/catalogue/catalogue.routes.ts';
import { productPictureRoutes } from './domains/catalogue/pictures/product-pictures.routes.ts';
import { deliveryRoutes } from './domains/delivery/delivery.routes.ts';
import { designRoutes } from './domains/designs/designs.routes.ts';
import { messageRoutes } from './domains/messages/messages.routes.ts';
import { guardOrders } from './domains/orders/guard-orders.ts';
import { orderPhotoRoutes } from './domains/orders/order-photos.routes.ts';
import { orderRoutes } from './domains/orders/orders.routes.ts';
import { paymentRoutes } from './domains/payments/payments.routes.ts';
import { reportRoutes } from './domains/reports/reports.routes.ts';
import { coverRoutes } from './domains/stores/cover.routes.ts';
import { guardStores } from './domains/stores/guard-stores.ts';
import { ownStoreRoutes } from './domains/stores/own-stores.routes.ts';
import { storeRoutes } from './domains/stores/stores.routes.ts';
import { type App, addProtection, answerUnknownPath, makeApp } from './platform/http.ts';
import { addIdempotency } from './platform/idempotency.ts';
import { addLimits } from './platform/limits.ts';
import { addMedia } from './platform/media.ts';
import { registerPages } from './platform/pages.ts';
import { addReference } from './platform/reference.ts';
import { acceptUploads } from './platform/uploads.ts';
import { referenceText } from './reference-text.ts';

export type AppOptions = {
  /** Folder of the built pages; without it the app serves the API alone. */ pagesDir?: string;
};

/** The whole HTTP side: tests call it, main calls it. */
export async function buildApp(context: Context, options: AppOptions = {}) {
  const { config } = context;
  const app = makeApp({
    isProduction: config.isProduction,
    logLevel: config.logLevel,
    trustProxy: config.trustProxy,
    authenticate: makeAuthenticate(context),
  });
  await addProtection(app);
  if (config.hasRateLimits) addLimits(app, context.pool);
  addIdempotency(app, context.db);
  guardStores(app, context);
  guardOrders(app, context);
  await addReference(app, referenceText);

  await addDomains(app, context);
  addMedia(app, { storage: context.storage, picturesUrl: config.picturesUrl });
  app.get('/healthz', { schema: { hide: true } }, async () => {
    await context.pool.query('select 1');
    return { status: 'ok' };
  });
  if (options.pagesDir || config.hasDevPages) {
    await registerPages(app, {
      isDev: config.hasDevPages,
      buildDir: options.pagesDir ?? '',
      publicUrl: config.publicUrl,
    });
  } else {
    app.setNotFoundHandler(answerUnknownPath);
  }
  return { app };
}

/** In the order in which a customer meets them. */
async function addDomains(app: App, context: Context) {
  await app.register(async (api) => {
    accountRoutes(api, context);
    storeRoutes(api, context);
    ownStoreRoutes(api, context);
    catalogueRoutes(api, context);
    designRoutes(api, context);
    cartRoutes(api, context);
    deliveryRoutes(api, context);
    orderRoutes(api, context);
    paymentRoutes(api, context);
    messageRoutes(api, context);
    reportRoutes(api, context);
  });
  await app.register(async (api) => {
    await acceptUploads(api);
    productPictureRoutes(api, context);
    coverRoutes(api, context);
    orderPhotoRoutes(api, context);
  });
}
