import type { ReactNode } from 'react';
import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { AllergenList } from '../../ui/allergen-list.tsx';
import { Link } from '../../ui/link.tsx';
import { writeDesign } from '../customiser/design-form.ts';
import { MorePhotos, RealThing } from './order-photos.tsx';
import type { Order } from './order-words.ts';

type Line = Order['lines'][number];

/** What was ordered, with every choice as it was agreed. */
export function OrderLines({ order: { lines, photos, store } }: { order: Order }) {
  // Of several things nobody knows which one a photograph shows.
  const shown = lines.length === 1 ? photos[0] : undefined;
  return (
    <>
      <LineList lines={lines} slug={store.slug} photo={shown} />
      <MorePhotos photos={photos.filter((photo) => photo !== shown)} />
    </>
  );
}

type LineListProps = {
  lines: readonly Line[];
  slug: string;
  photo: Order['photos'][number] | undefined;
};

function LineList({ lines, slug, photo }: LineListProps) {
  return (
    <ul className="grid gap-8">
      {lines.map((line) => (
        <li key={line.id} className="grid gap-4 sm:grid-cols-[12rem_1fr] sm:gap-6 print:block">
          <RealThing line={line} photo={photo} />
          <div className="grid content-start gap-3">
            <p className="flex items-baseline justify-between gap-4 text-lg">
              <span className="font-semibold">
                {line.quantity > 1 && `${line.quantity} × `}
                {line.name}
              </span>
              <span className="tabular">{formatMoney(line.total)}</span>
            </p>
            <Choices line={line} />
            <AllergenList contains={line.contains} mayContain={line.may_contain} />
            <Link href={againPath(slug, line)} className="text-link inline-flex min-h-11 items-center print:hidden">
              Order this again
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Choices({ line }: { line: Line }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      {line.servings !== null && <Row term="Serves">{line.servings}</Row>}
      {line.choices.map((choice) => (
        <Row key={choice.group} term={choice.group}>
          {choice.text ? `“${choice.text}”` : choice.names.join(', ')}
        </Row>
      ))}
    </dl>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-content-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The product with the same choices made. */
const againPath = (slug: string, line: Line) =>
  `${paths.product(slug, line.product_id)}?${writeDesign([], line.selections, line.quantity)}`;
