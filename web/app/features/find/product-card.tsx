import type { components } from '../../../../contract/api-types.gen.ts';
import { formatDistance, formatMoney, formatWindow } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Badge } from '../../ui/badge.tsx';
import { PictureCard } from '../../ui/card.tsx';
import { DietChip, DietMark, inWords } from '../../ui/diet.tsx';
import { PictureFrame, tintOf } from '../../ui/picture-frame.tsx';
import { Price } from '../../ui/price.tsx';
import { dayWords, SITE_ZONE } from './day-words.ts';

type Card = components['schemas']['ProductCard'];

/** What a list shows of a product; the rest need not reach the browser. */
export type ProductSummary = Pick<
  Card,
  'id' | 'name' | 'from_price' | 'mark' | 'is_available' | 'earliest' | 'distance_m' | 'delivery_fee'
> & { diets: string[]; diets_on_request: string[]; picture: Card['picture']; store: { slug: string; name: string } };

/** The marks that people look for; "vegetarian" is the green square beside the price. */
const SHOWN_DIETS = ['eggless', 'vegan', 'gluten_free', 'nut_free'];

export function summaryOf(card: Card): ProductSummary {
  const { id, name, from_price, mark, is_available, earliest, distance_m, delivery_fee, store } = card;
  return {
    ...{ id, name, from_price, mark, is_available, earliest, distance_m, delivery_fee },
    diets: SHOWN_DIETS.filter((diet) => card.diets.includes(diet)),
    diets_on_request: SHOWN_DIETS.filter((diet) => card.diets_on_request.includes(diet)),
    picture: card.picture,
    store: { slug: store.slug, name: store.name },
  };
}

type ProductCardProps = {
  product: ProductSummary;
  /** The visitor's calendar day, so that a window is "today" or "tomorrow". */
  today: string;
  isFirst?: boolean;
  /** False on the store's own page. */
  hasStore?: boolean;
  level?: 'h2' | 'h3';
};

/** Two in a row on phones, three, then four. */
const CARD_SIZES = '(min-width: 1024px) 18rem, (min-width: 768px) 30vw, 46vw';

/** The card's name says what it shows, unless the store said more. */
function frameOf(picture: Card['picture'], name: string) {
  const { url, alt, width, height, placeholder, sources } = picture;
  if (!width || !height || !placeholder || !sources) return { src: url };
  return { photo: { url, width, height, placeholder, sources }, alt: alt === name ? '' : alt };
}

/** The picture first, then the name, who makes it, when it can come and what it costs. */
function ProductCard({ product, today, isFirst, hasStore = true, level }: ProductCardProps) {
  const { id, name, store, picture, mark, from_price, is_available } = product;
  return (
    <PictureCard
      href={paths.product(store.slug, id)}
      title={name}
      level={level}
      picture={<PictureFrame {...frameOf(picture, name)} sizes={CARD_SIZES} tint={tintOf(id)} isFirst={isFirst} />}
      corner={!is_available && <Badge tone="caution">Sold out for now</Badge>}
      line={
        <>
          {hasStore && <span className="block truncate">{store.name}</span>}
          <When product={product} today={today} />
        </>
      }
      mark={<DietMark kind={mark} />}
      price={<Price money={from_price} isFrom />}
    >
      <Diets product={product} />
    </PictureCard>
  );
}

const MOST_CHIPS = 2;

/** What it is, then what the customiser can make it. */
function Diets({ product: { diets, diets_on_request } }: Pick<ProductCardProps, 'product'>) {
  const asked = diets_on_request.slice(0, Math.max(0, MOST_CHIPS - diets.length));
  if (diets.length + asked.length === 0) return null;
  return (
    <>
      {diets.slice(0, MOST_CHIPS).map((diet) => (
        <DietChip key={diet} diet={diet} />
      ))}
      {asked.map((diet) => (
        <Badge key={diet}>{inWords(diet).replace(' free', '-free')} on request</Badge>
      ))}
    </>
  );
}

function When({ product: { earliest, distance_m, delivery_fee }, today }: Pick<ProductCardProps, 'product' | 'today'>) {
  return (
    <>
      {earliest && (
        <span className="block">
          Earliest {dayWords(earliest.day, today)}
          <span className="max-sm:sr-only">, {formatWindow(earliest.starts_at, earliest.ends_at, SITE_ZONE)}</span>
        </span>
      )}
      {earliest === null && <span className="block">No free time in sight</span>}
      {distance_m !== undefined && delivery_fee && (
        <span className="tabular block">
          {formatDistance(distance_m)} · {Number(delivery_fee.amount) === 0 ? 'free' : formatMoney(delivery_fee)}{' '}
          delivery
        </span>
      )}
    </>
  );
}

/** Cards in two columns on phones, more where there is room. */
export function ProductGrid({ products, today, columns = 'lg:grid-cols-4', ...rest }: GridProps) {
  return (
    <ul className={`grid grid-cols-2 gap-x-3 gap-y-8 sm:gap-x-5 md:grid-cols-3 lg:gap-x-6 ${columns}`}>
      {products.map((product, index) => (
        <li key={product.id} id={`product-${product.id}`} className="min-w-0 scroll-mt-24">
          <ProductCard product={product} today={today} isFirst={rest.hasFirst && index < 2} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type GridProps = {
  products: readonly ProductSummary[];
  today: string;
  columns?: string;
  /** True where the first cards are the first thing seen. */
  hasFirst?: boolean;
  hasStore?: boolean;
  level?: 'h2' | 'h3';
};
