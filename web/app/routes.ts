import { index, type RouteConfig, route } from '@react-router/dev/routes';

export default [
  index('pages/storefront/home.tsx'),
  route('kit', 'pages/kit.tsx'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig;
