import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { adminStoreRoutes } from './admin-stores.routes.ts';
import { approvalRoutes } from './approval.routes.ts';
import { changeRoutes } from './changes.routes.ts';
import { registerStoreRoutes } from './register-store.routes.ts';
import { runningRoutes } from './running.routes.ts';
import { settingsRoutes } from './settings.routes.ts';
import { staffRoutes } from './staff.routes.ts';

/** For those who run stores, in the order in which they meet them. */
export function ownStoreRoutes(app: App, context: Context) {
  registerStoreRoutes(app, context);
  settingsRoutes(app, context);
  approvalRoutes(app, context);
  runningRoutes(app, context);
  staffRoutes(app, context);
  changeRoutes(app, context);
  adminStoreRoutes(app, context);
}
