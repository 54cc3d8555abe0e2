import { index, layout, type RouteConfig, route } from '@react-router/dev/routes';

export default [
  layout('pages/storefront/layout.tsx', [
    index('pages/storefront/home.tsx'),
    route('cakes', 'pages/storefront/listing.tsx'),
    route('stores/:slug/products/:id', 'pages/storefront/product.tsx'),
    route('cart', 'pages/storefront/cart.tsx'),
    route('delivering-to', 'pages/storefront/place.tsx'),
  ]),
  route('checkout', 'pages/storefront/checkout.tsx'),
  route('checkout/:token', 'pages/storefront/checkout-state.tsx'),
  route('checkout/:token/payment', 'pages/storefront/payment.tsx'),
  route('track/:token', 'pages/storefront/tracking.tsx'),
  route('kit', 'pages/kit.tsx'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig;
