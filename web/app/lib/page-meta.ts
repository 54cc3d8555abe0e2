import type { MetaDescriptor } from 'react-router';

type PageMeta = {
  title: string;
  description?: string;
  /** The page's own path, for its one true address. */
  path?: string;
  /** Path of a picture, 1200 × 630 where it can be. */
  image?: string;
  /** Personal pages stay out of search engines. */
  isPrivate?: boolean;
};

/** What a page's `meta` gets: `matches[0]` is the root, which knows where the site lives. */
type MetaArgs = { matches: readonly ({ loaderData?: unknown } | undefined)[] };

/**
 * Title, description and the card that messengers show.
 *
 *     export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Cart', isPrivate: true });
 */
export function pageMeta({ matches }: MetaArgs, page: PageMeta): MetaDescriptor[] {
  const { origin = '' } = (matches[0]?.loaderData ?? {}) as { origin?: string };
  const title = page.title.includes('SweetSpot') ? page.title : `${page.title} · SweetSpot`;
  const descriptors: MetaDescriptor[] = [
    { title },
    { property: 'og:title', content: page.title },
    { property: 'og:site_name', content: 'SweetSpot' },
    { property: 'og:image', content: origin + (page.image ?? '/og.png') },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
  if (page.description) {
    descriptors.push({ name: 'description', content: page.description });
    descriptors.push({ property: 'og:description', content: page.description });
  }
  if (page.path) descriptors.push({ tagName: 'link', rel: 'canonical', href: origin + page.path });
  if (page.isPrivate) descriptors.push({ name: 'robots', content: 'noindex' });
  return descriptors;
}
