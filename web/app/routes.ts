import { index, layout, type RouteConfig, route } from '@react-router/dev/routes';

export default [
  layout('pages/storefront/layout.tsx', [
    index('pages/storefront/home.tsx'),
    route('cakes', 'pages/storefront/listing.tsx'),
    route('stores/:slug', 'pages/storefront/store.tsx'),
    route('stores/:slug/products/:id', 'pages/storefront/product.tsx'),
    route('cart', 'pages/storefront/cart.tsx'),
    route('track', 'pages/storefront/find-order.tsx'),
    route('delivering-to', 'pages/storefront/place.tsx'),
  ]),
  route('checkout', 'pages/storefront/checkout.tsx'),
  route('checkout/:token', 'pages/storefront/checkout-state.tsx'),
  route('checkout/:token/payment', 'pages/storefront/payment.tsx'),
  route('track/:token', 'pages/storefront/tracking.tsx'),
  layout('pages/account/layout.tsx', [
    route('sign-in', 'pages/account/sign-in.tsx'),
    route('register', 'pages/account/register.tsx'),
    route('account', 'pages/account/account.tsx'),
    route('account/orders', 'pages/account/orders.tsx'),
    route('account/addresses', 'pages/account/addresses.tsx'),
    route('store', 'pages/store/stores.tsx'),
  ]),
  route('sign-out', 'pages/account/sign-out.tsx'),
  route('account/orders/:id', 'pages/account/order.tsx'),
  route('store/:id/board', 'pages/store/board.tsx'),
  route('store/:id/orders', 'pages/store/orders.tsx'),
  route('store/:id/orders/:order', 'pages/store/order.tsx'),
  route('pictures/:kind/:name', 'pages/storefront/picture.ts'),
  route('kit', 'pages/kit.tsx'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig;
