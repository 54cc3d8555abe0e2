import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Form } from 'react-router';
import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { TextInput } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import type { Choice } from './load-order.server.ts';
import type { LineCode } from './order-line.ts';

const SEARCH = 'product-search';

type ProductPickerProps = { storeId: number; products: readonly Choice[]; lines: readonly LineCode[] };

/** Type a few letters, press Enter: the first that fits opens. Without scripts the list is searched by the server. */
export function ProductPicker({ storeId, products, lines }: ProductPickerProps) {
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => document.getElementById(SEARCH)?.focus({ preventScroll: true }), []);
  const shown = products.filter(({ name }) => fits(name, typed));

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    const first = list.current?.querySelector('a');
    if (!first) return;
    event.preventDefault();
    if (event.key === 'Enter') first.click();
    else first.focus();
  }

  return (
    <div className="grid gap-4">
      <Form method="get" role="search">
        {lines.map((line) => (
          <input key={line} type="hidden" name="line" value={line} />
        ))}
        <TextInput
          id={SEARCH}
          type="search"
          name="q"
          autoComplete="off"
          aria-label="Search your products"
          placeholder="Search your products"
          before={<Search aria-hidden="true" />}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={press}
        />
      </Form>
      {shown.length === 0 && <p className="text-content-muted">No product of yours has that in its name.</p>}
      <ul ref={list} className="grid gap-2 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        {shown.map((product) => (
          <li key={product.id}>
            <ProductLink {...{ storeId, product, lines }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word that was typed begins a word of the name. */
const fits = (name: string, typed: string) =>
  plain(typed)
    .split(/\s+/)
    .every((word) => ` ${plain(name)}`.includes(` ${word}`));

type ProductLinkProps = { storeId: number; product: Choice; lines: readonly LineCode[] };

function ProductLink({ storeId, product, lines }: ProductLinkProps) {
  const { id, name, from_price, picture, isAvailable } = product;
  const words = (
    <>
      <img src={picture} alt="" loading="lazy" className="size-14 shrink-0 rounded-sm object-cover" />
      <span className="min-w-0">
        <span className="block font-semibold leading-tight">{name}</span>
        <span className="tabular text-content-muted text-sm">
          {isAvailable ? `from ${formatMoney(from_price)}` : 'Sold out'}
        </span>
      </span>
    </>
  );
  const look = 'flex min-h-16 items-center gap-3 rounded-md border border-line bg-surface-raised p-1.5 pr-3';
  if (!isAvailable) return <span className={`${look} opacity-60`}>{words}</span>;
  return (
    <Link
      href={paths.storeOrderNew(storeId, { line: lines, product: id })}
      className={`${look} hover:border-content-muted`}
    >
      {words}
    </Link>
  );
}
