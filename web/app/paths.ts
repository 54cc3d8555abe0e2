type Query = Record<string, string | number | boolean | readonly string[] | undefined>;

/** A path with a query in the given order; empty values are left out, lists repeat their name. */
function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '' || value === false) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

const part = encodeURIComponent;

/** Every address of the site, and the only place that spells one. routes.ts matches them. */
export const paths = {
  home: () => '/',
  place: (query?: { next?: string }) => withQuery('/delivering-to', query),
  listing: (query?: Query) => withQuery('/cakes', query),
  /** A drawing of the site's own; `version` changes with what it shows. */
  picture: (kind: string, name: string, version: string) => `/pictures/${part(kind)}/${part(name)}?v=${part(version)}`,
  store: (slug: string, query?: Query) => withQuery(`/stores/${part(slug)}`, query),
  product: (slug: string, id: number, query?: Query) => withQuery(`/stores/${part(slug)}/products/${id}`, query),
  cart: (query?: Query) => withQuery('/cart', query),
  checkoutStart: () => '/checkout',
  checkout: (token: string) => `/checkout/${part(token)}`,
  payment: (token: string) => `/checkout/${part(token)}/payment`,
  tracking: (token: string) => `/track/${part(token)}`,
  askChange: (token: string) => `/track/${part(token)}/change`,
  findOrder: () => '/track',

  signIn: (query?: { next?: string }) => withQuery('/sign-in', query),
  signOut: () => '/sign-out',
  register: (query?: { next?: string }) => withQuery('/register', query),
  forgotPassword: () => '/forgot-password',
  resetPassword: (token: string) => `/reset-password/${part(token)}`,
  account: (query?: Query) => withQuery('/account', query),
  orders: (query?: Query) => withQuery('/account/orders', query),
  order: (id: number) => `/account/orders/${id}`,
  addresses: (query?: Query) => withQuery('/account/addresses', query),
  favourites: () => '/account/favourites',
  reminders: () => '/account/reminders',
  privacy: () => '/account/privacy',

  stores: (query?: Query) => withQuery('/store', query),
  storeNew: () => '/store/new',
  storeBoard: (id: number) => `/store/${id}/board`,
  storeOrders: (id: number, query?: Query) => withQuery(`/store/${id}/orders`, query),
  storeOrder: (id: number, order: number) => `/store/${id}/orders/${order}`,
  storeOrderChange: (id: number, order: number) => `/store/${id}/orders/${order}/change`,
  storeOrderNew: (id: number, query?: Query) => withQuery(`/store/${id}/orders/new`, query),
  storeOrderPrint: (id: number, query?: Query) => withQuery(`/store/${id}/orders/print`, query),
  storePlan: (id: number, query?: Query) => withQuery(`/store/${id}/plan`, query),
  storeProducts: (id: number, query?: Query) => withQuery(`/store/${id}/products`, query),
  storeProduct: (id: number, product: number | 'new', query?: Query) =>
    withQuery(`/store/${id}/products/${product}`, query),
  storeProductPreview: (id: number, product: number) => `/store/${id}/products/${product}/preview`,
  storeChanges: (id: number, query?: Query) => withQuery(`/store/${id}/changes`, query),
  storeImport: (id: number, query?: Query) => withQuery(`/store/${id}/products/import`, query),
  storeOptionGroups: (id: number) => `/store/${id}/option-groups`,
  storeOptionGroup: (id: number, group: number | 'new', query?: Query) =>
    withQuery(`/store/${id}/option-groups/${group}`, query),
  storeTimes: (id: number, query?: Query) => withQuery(`/store/${id}/times`, query),
  storeDelivery: (id: number, query?: Query) => withQuery(`/store/${id}/delivery`, query),
  storeStaff: (id: number) => `/store/${id}/staff`,
  storeNumbers: (id: number, query?: Query) => withQuery(`/store/${id}/numbers`, query),
  storePayouts: (id: number) => `/store/${id}/payouts`,
  storeProductPictures: (id: number, product: number) => `/store/${id}/products/${product}/pictures`,
  storeCover: (id: number) => `/store/${id}/cover`,
  storeSettings: (id: number) => `/store/${id}/settings`,
  storeStart: (id: number) => `/store/${id}/start`,
  invitation: (token: string) => `/invitations/${part(token)}`,
  orderChange: (token: string) => `/changes/${part(token)}`,

  courier: () => '/courier',
  courierDelivery: (id: number) => `/courier/deliveries/${id}`,

  admin: () => '/admin',
  adminOrders: (query?: Query) => withQuery('/admin/orders', query),
  adminOrder: (id: number) => `/admin/orders/${id}`,
  adminStores: (query?: Query) => withQuery('/admin/stores', query),
  adminStore: (id: number) => `/admin/stores/${id}`,
  adminPeople: (query?: Query) => withQuery('/admin/people', query),
  adminAudit: (query?: Query) => withQuery('/admin/audit', query),
  adminReports: (query?: Query) => withQuery('/admin/reports', query),

  help: () => '/help',
  about: () => '/about',
  terms: () => '/terms',
  privacyPolicy: () => '/privacy',
  kit: () => '/kit',
} as const;

/** Where to go after signing in: a page of this site, or home. */
export function safeNext(next: string | null | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : paths.home();
}
