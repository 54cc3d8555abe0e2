import { apiOf } from '../../lib/api.server.ts';
import { pictureUrl } from '../find/picture-urls.server.ts';
import { summaryOf } from '../find/product-card.tsx';
import { queryOf } from '../place/place.ts';
import { rememberedPlace } from '../place/place-cookie.ts';
import { openingNow, wallClock, weekWords } from './opening.ts';
import { ruleWords } from './rule-words.ts';

type Args = Parameters<typeof apiOf>[0];

/** A store, whether it delivers to the visitor's place, and what it makes. Two calls, at once. */
export async function loadStore(args: Args, slug: string) {
  const place = rememberedPlace(args.request);
  const cursor = args.url.searchParams.get('after') ?? undefined;
  const { api, ask } = apiOf(args);
  const [store, page] = await Promise.all([
    ask(api.GET('/api/v1/stores/{id}', { params: { path: { id: slug }, query: place ? queryOf(place) : {} } })),
    ask(api.GET('/api/v1/products', { params: { query: { store: slug, limit: 100, with_earliest: 'true', cursor } } })),
  ]);
  const now = new Date();
  const { cover, cover_photo, delivery_rules, order_words: _, ...facts } = store;
  return {
    store: {
      ...facts,
      picture: pictureUrl('store', store.slug, cover),
      photo: cover_photo,
      rules: delivery_rules.map(ruleWords),
    },
    now: openingNow(store, now),
    week: weekWords(store.hours),
    today: wallClock(now, store.timezone).day,
    placeLabel: place?.label,
    groups: store.categories
      .map(({ slug, name }) => ({
        slug,
        name,
        products: page.items.filter((item) => item.category === slug).map(summaryOf),
      }))
      .filter(({ products }) => products.length > 0),
    next: page.next,
  };
}

export type LoadedStore = Awaited<ReturnType<typeof loadStore>>;
