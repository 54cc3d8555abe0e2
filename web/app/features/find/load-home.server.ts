import type { components } from '../../../../contract/api-types.gen.ts';
import { apiOf } from '../../lib/api.server.ts';
import { keepBriefly } from '../../lib/keep-briefly.server.ts';
import { type Place, placeText, queryOf } from '../place/place.ts';
import { rememberedPlace } from '../place/place-cookie.ts';
import { dayAfter, dayOf, SITE_ZONE } from './day-words.ts';
import { pictureUrl, sceneUrl } from './picture-urls.server.ts';
import { summaryOf } from './product-card.tsx';
import type { StoreSummary } from './store-card.tsx';

type Args = Parameters<typeof apiOf>[0];
const DIET_NAMES = { eggless: 'Eggless', vegan: 'Vegan', gluten_free: 'Gluten-free', nut_free: 'Nut-free' } as const;

/** Later than this hour most kitchens have closed their books for the day. */
const LAST_HOUR_FOR_TODAY = 17;

/** As long as the pages themselves are kept for visitors without cookies. */
const keep = keepBriefly<Awaited<ReturnType<typeof findHome>>>(2000);

/** What the first page shows, to somebody with a place or to anybody. */
export async function loadHome(args: Args) {
  const place = rememberedPlace(args.request);
  const found = await keep(place ? placeText({ ...place, label: '' }) : '', () => findHome(args, place));
  return { ...found, place: place && { label: place.label } };
}

/** Three calls, at once; the same for everybody who looks from the same place. */
async function findHome(args: Args, place: Place | undefined) {
  const near = place ? queryOf(place) : {};
  const now = new Date();
  const today = dayOf(now);
  const open_on = hourOf(now) < LAST_HOUR_FOR_TODAY ? today : dayAfter(today);
  const { api, ask } = apiOf(args);
  const [categories, stores, soon] = await Promise.all([
    ask(api.GET('/api/v1/categories')),
    ask(api.GET('/api/v1/stores', { params: { query: { ...near, limit: place ? 9 : 6 } } })),
    ask(api.GET('/api/v1/products', { params: { query: { ...near, open_on, limit: 8 } } })),
  ]);
  const named = categories.items.map(({ slug, name, kind, art }) => ({ slug, name, kind, art }));
  return {
    today,
    open_on,
    occasions: named.filter(({ kind }) => kind === 'occasion').map(tileOf),
    kinds: named.filter(({ kind }) => kind === 'category').map(({ slug, name }) => ({ slug, name })),
    diets: Object.entries(DIET_NAMES).map(([slug, name]) => ({
      slug,
      name,
      picture: sceneUrl(slug as keyof typeof DIET_NAMES),
    })),
    welcome: sceneUrl('welcome'),
    everything: sceneUrl('everything'),
    stores: stores.items.map(storeSummary),
    soon: soon.items.map(summaryOf),
  };
}

const hours = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: SITE_ZONE });
const hourOf = (at: Date) => Number(hours.format(at));

const tileOf = ({ slug, name, art }: { slug: string; name: string; art: object }) => ({
  slug,
  name,
  picture: pictureUrl('category', slug, art),
});

function storeSummary(store: components['schemas']['StoreCard']): StoreSummary {
  const { id, slug, name, kind, district, timezone, rating, earliest, delivery, offers_delivery } = store;
  return {
    ...{ id, slug, name, kind, district, timezone, rating, earliest, delivery, offers_delivery },
    picture: pictureUrl('store', slug, store.cover),
    photo: store.cover_photo,
    isPaused: store.paused_until !== null,
  };
}
