import { paths } from '../../paths.ts';
import type { LoadedStore } from './load-store.server.ts';
import { WEEKDAYS } from './opening.ts';

/** schema.org/Bakery for search engines. */
export function storeJsonLd({ store }: LoadedStore, origin: string) {
  const { name, description, phone, email, address, city, postcode, lat, lng, rating } = store;
  return {
    '@context': 'https://schema.org',
    '@type': 'Bakery',
    name,
    description,
    url: origin + paths.store(store.slug),
    image: origin + (store.photo?.share_url ?? store.picture),
    telephone: phone,
    email,
    address: { '@type': 'PostalAddress', streetAddress: address, addressLocality: city, postalCode: postcode },
    geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng },
    openingHoursSpecification: store.hours.map(({ weekday, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: WEEKDAYS[weekday - 1],
      opens,
      closes,
    })),
    ...(rating && {
      aggregateRating: { '@type': 'AggregateRating', ratingValue: rating.average, reviewCount: rating.count },
    }),
  };
}
