import { type ReactNode, useContext } from 'react';
import {
  Links,
  Meta,
  Outlet,
  Link as RouterLink,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
} from 'react-router';
import type { Route } from './+types/root.ts';
import { ErrorPage } from './features/error-page.tsx';
import { visitorOf } from './features/site/visitor.ts';
import { NonceContext } from './lib/nonce.ts';
import './ui/app.css';
import figtree from './ui/fonts/figtree-latin.woff2?url';
import fraunces from './ui/fonts/fraunces-latin.woff2?url';
import { SkipLink } from './ui/header.tsx';
import { type LinkProps, LinkProvider } from './ui/link.tsx';

const font = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' } as const;

export const links: Route.LinksFunction = () => [
  { ...font, href: figtree },
  { ...font, href: fraunces },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'icon', href: '/favicon-48.png', sizes: '48x48', type: 'image/png' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/site.webmanifest' },
];

// Runs before the first paint, so that a chosen theme doesn't flash.
const CHOSEN_THEME = `try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/** What each page may know of its visitor without asking. */
export function loader({ request, url }: Route.LoaderArgs) {
  return visitorOf(request, url);
}

/** Only a form that was taken changes who is looking; a refused one, and moving from page to page, does not. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formMethod !== undefined && formMethod !== 'GET' && defaultShouldRevalidate;
}

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-IN" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#fcf7f1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1a1310" media="(prefers-color-scheme: dark)" />
        <Meta />
        <Links />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
        <script nonce={useContext(NonceContext)} dangerouslySetInnerHTML={{ __html: CHOSEN_THEME }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <SkipLink />
        <LinkProvider value={SiteLink}>{children}</LinkProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

/** Links of this site move without a full load; others, and downloads, are the browser's business. */
function SiteLink({ href, ...rest }: LinkProps) {
  if (!href.startsWith('/') || rest.download !== undefined) return <a href={href} {...rest} />;
  return <RouterLink to={href} prefetch="intent" {...rest} />;
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
