import { ArrowDown, ArrowUp, ArrowUpToLine } from 'lucide-react';
import { Form } from 'react-router';
import { formatCount } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PictureFrame, tintOf } from '../../ui/picture-frame.tsx';
import { Price } from '../../ui/price.tsx';
import { Sentences } from './editor-head.tsx';
import type { StoreProductCard } from './product.ts';
import { Handle } from './rows.tsx';
import { StatePill } from './state-pill.tsx';
import { Jump, SoldOutButton, StockForm } from './switch-card.tsx';

type RowProps = {
  storeId: number;
  product: StoreProductCard;
  /** Whether it can be moved, and whether there is anything above or below. */
  places?: { hasUp: boolean; hasDown: boolean } | undefined;
  canRestore: boolean;
  refused?: string | undefined;
};

export function ProductRow({ storeId, product, places, canRestore, refused }: RowProps) {
  const { id, name, status, stock, problems } = product;
  return (
    <li
      id={`product-${id}`}
      className="flex scroll-mt-4 flex-wrap items-start gap-x-3 gap-y-2 rounded-md border border-line bg-surface-raised p-3 target:border-accent sm:flex-nowrap"
    >
      {places && <Handle />}
      <PictureFrame src={product.picture.url} tint={tintOf(id)} className="w-16 shrink-0 rounded-sm sm:w-20" />
      <div className="min-w-0 flex-1">
        <h2 className="font-sans font-semibold text-base leading-snug [overflow-wrap:anywhere]">
          <Link
            href={paths.storeProduct(storeId, id)}
            className="inline-block py-0.5 underline-offset-4 hover:underline"
          >
            {name}
          </Link>
        </h2>
        <Facts product={product} />
        {problems.length > 0 && status !== 'archived' && (
          <div className="mt-1 max-w-text text-caution text-sm">
            <Sentences sentences={problems} />
          </div>
        )}
        {refused && (
          <div className="mt-2">
            <Notice tone="danger" isLive>
              {refused}
            </Notice>
          </div>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 max-sm:w-full sm:justify-end">
        {stock !== null && status !== 'archived' && <StockForm product={{ ...product, stock }} />}
        {status === 'active' && <SoldOutButton product={product} />}
        {canRestore && status === 'archived' && <RestoreButton id={id} name={name} />}
        {places && <PlaceButtons id={id} name={name} {...places} />}
      </div>
    </li>
  );
}

function Facts({ product }: { product: StoreProductCard }) {
  const { category, stock, sku, from_price } = product;
  const facts = [category.name, stock === null ? 'made to order' : `${formatCount(stock, 'piece')} in stock`, sku];
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <StatePill product={product} />
      <Price money={from_price} isFrom size="small" />
      <span className="text-content-muted">{facts.filter(Boolean).join(' · ')}</span>
    </div>
  );
}

type PlaceProps = { id: number; name: string; hasUp: boolean; hasDown: boolean };

/** Works by keyboard and without scripts; the handle is for the pointer. */
function PlaceButtons({ id, name, hasUp, hasDown }: PlaceProps) {
  const buttons = [
    { press: 'top', label: `Move ${name} to the top`, Icon: ArrowUpToLine, can: hasUp },
    { press: 'up', label: `Move ${name} up`, Icon: ArrowUp, can: hasUp },
    { press: 'down', label: `Move ${name} down`, Icon: ArrowDown, can: hasDown },
  ];
  return (
    <Form method="post" preventScrollReset className="ml-auto flex">
      <Jump />
      <input type="hidden" name="product" value={id} />
      {buttons.map(({ press, label, Icon, can }) => (
        <IconButton key={press} type="submit" name="press" value={press} disabled={!can} label={label}>
          <Icon aria-hidden="true" className="size-4.5" />
        </IconButton>
      ))}
    </Form>
  );
}

function RestoreButton({ id, name }: { id: number; name: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="product" value={id} />
      <Button
        type="submit"
        name="press"
        value="restore"
        tone="quiet"
        size="small"
        aria-label={`Take out of the archive: ${name}`}
      >
        Take out
      </Button>
    </Form>
  );
}
