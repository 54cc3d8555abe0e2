import { useRef } from 'react';
import { Form, useFetcher } from 'react-router';
import { formatMoney } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { ButtonLink, buttonClass } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { FieldError } from '../../ui/field.tsx';
import { Link } from '../../ui/link.tsx';
import { PictureFrame, tintOf } from '../../ui/picture-frame.tsx';
import { QuantityStepper } from '../../ui/quantity-stepper.tsx';
import { AllergenLine } from './allergen-line.tsx';
import type { CartLine } from './cart.ts';

/** One design in the cart: everything that was chosen, so that nobody has to remember. */
export function CartLineItem({ line, error }: { line: CartLine; error?: string }) {
  const { product, store, picture, quantity } = line;
  const href = paths.product(store.slug, product.id, { line: line.id });
  return (
    <li
      id={`line-${line.id}`}
      className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4 gap-y-3 py-5 last:pb-1 sm:grid-cols-[8rem_minmax(0,1fr)]"
    >
      <PictureFrame
        src={`${picture.url}&detail=thumb`}
        alt={picture.alt}
        tint={tintOf(product.id)}
        className="rounded-md"
      />
      <div className="grid gap-2.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="font-semibold text-lg leading-snug [font-family:var(--font-sans)]">
            <Link href={href} className="underline-offset-4 hover:underline">
              {product.name}
            </Link>
          </h3>
          <LinePrice line={line} />
        </div>
        <LineChoices line={line} />
        {line.servings !== null && (
          <p className="text-content-muted text-sm">
            Serves {line.servings}
            {quantity > 1 && ' each'}
          </p>
        )}
        <AllergenLine contains={line.contains} mayContain={line.may_contain} />
        {line.problems.map(({ code, message }) => (
          <FieldError key={code} id={`line-${line.id}-${code}`}>
            {message}
          </FieldError>
        ))}
        {error && <FieldError id={`line-${line.id}-error`}>{error}</FieldError>}
      </div>
      <LineActions line={line} href={href} />
    </li>
  );
}

function LinePrice({ line }: { line: CartLine }) {
  const { price_when_added: before, unit_price, total, quantity } = line;
  return (
    <p className="tabular sm:text-right">
      <b>{formatMoney(total)}</b>
      {quantity > 1 && (
        <span className="block text-content-muted text-sm">
          {quantity} × {formatMoney(unit_price)}
        </span>
      )}
      {before && <span className="block text-caution text-sm">{formatMoney(before)} when you added it</span>}
    </p>
  );
}

function LineChoices({ line }: { line: CartLine }) {
  return (
    <dl className="grid gap-x-3 gap-y-0.5 text-sm sm:grid-cols-[minmax(6rem,auto)_1fr]">
      {line.choices.map(({ group, names, text }) => (
        <div key={group} className="sm:contents">
          <dt className="mr-1.5 inline text-content-muted">{group}</dt>
          <dd className={cx('inline', text && 'whitespace-pre-line font-semibold')}>
            {text ? `“${text}”` : names.join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const SETTLED_MS = 350;

/** The stepper saves by itself; without JavaScript a button beside it does. */
function LineActions({ line, href }: { line: CartLine; href: string }) {
  const fetcher = useFetcher<{ problem?: string }>();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  function saveSoon() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (form.current?.reportValidity()) fetcher.submit(form.current);
    }, SETTLED_MS);
  }
  return (
    <div className="col-span-2 flex flex-wrap items-center gap-x-2 gap-y-2 sm:col-span-1 sm:col-start-2">
      <fetcher.Form
        ref={form}
        method="post"
        action={paths.cart()}
        onChange={saveSoon}
        className="flex items-center gap-2"
      >
        <input type="hidden" name="line" value={line.id} />
        <input type="hidden" name="intent" value="quantity" />
        <QuantityStepper label={`Pieces of ${line.product.name}`} name="quantity" defaultValue={line.quantity} />
        <button
          type="submit"
          className={`${buttonClass({ tone: 'plain', size: 'small' })} [@media(scripting:enabled)]:hidden`}
        >
          Update
        </button>
      </fetcher.Form>
      {fetcher.data?.problem && <FieldError id={`line-${line.id}-pieces`}>{fetcher.data.problem}</FieldError>}
      <span className="ml-auto flex items-center gap-1">
        <ButtonLink href={href} tone="plain" size="small">
          Edit<span className="sr-only"> {line.product.name}</span>
        </ButtonLink>
        <Form method="post" action={paths.cart()} preventScrollReset>
          <input type="hidden" name="line" value={line.id} />
          <button type="submit" name="intent" value="remove" className={buttonClass({ tone: 'plain', size: 'small' })}>
            Remove<span className="sr-only"> {line.product.name}</span>
          </button>
        </Form>
      </span>
    </div>
  );
}
