import type { ReactNode } from 'react';
import type { DesignableProduct } from '../../../../api/domains/designs/option-groups.ts';
import { defaultSelections, priceDesign } from '../../../../api/domains/designs/price-design.ts';
import { formatCount, formatMoney } from '../../lib/format.ts';
import { AllergenList } from '../../ui/allergen-list.tsx';
import { Card } from '../../ui/card.tsx';
import { DietChip } from '../../ui/diet.tsx';
import { PictureFrame } from '../../ui/picture-frame.tsx';
import { noticeOf } from '../customiser/words.ts';
import type { CatalogueChoices, StoreProduct } from './product.ts';
import { WORK_WORDS } from './words.ts';

/** A product for those who bake it: to read, not to change. */
export function ProductFacts({ product, choices }: { product: StoreProduct; choices: CatalogueChoices }) {
  const category = choices.categories.find(({ slug }) => slug === product.category)?.name;
  const { servings, lead_time_minutes, from_price } = product;
  const { contains, may_contain, diets } = openingOf(product);
  return (
    <div className="grid items-start gap-5 pb-10 md:grid-cols-[16rem_1fr]">
      <div className="grid gap-4">
        <PictureFrame src={product.picture.url} alt={product.picture.alt} isFirst className="rounded-lg" />
        <Card>
          <dl className="grid gap-2 text-sm">
            <Fact name="Category">{category}</Fact>
            <Fact name="From">{formatMoney(from_price)}</Fact>
            <Fact name="Servings">{servings ?? 'by size'}</Fact>
            <Fact name="Notice">{lead_time_minutes > 0 ? noticeOf(lead_time_minutes) : 'as the store’s'}</Fact>
            <Fact name="Own number">{product.sku ?? 'none'}</Fact>
          </dl>
        </Card>
      </div>
      <div className="grid gap-5">
        {product.description && <p className="max-w-text">{product.description}</p>}
        <AllergenList contains={contains} mayContain={may_contain} />
        {diets.length > 0 && (
          <div className="flex flex-wrap gap-2">
            {diets.map((diet) => (
              <DietChip key={diet} diet={diet} />
            ))}
          </div>
        )}
        {product.ingredients && <Part title="Ingredients">{product.ingredients}</Part>}
        <Steps steps={product.steps} />
        <Recipe product={product} />
        <Groups groups={product.groups} />
      </div>
    </div>
  );
}

/** As its page opens: a diet that needs another choice is not promised, one that allergens contradict neither. */
function openingOf(product: StoreProduct) {
  const designable = product as unknown as DesignableProduct;
  return priceDesign(designable, defaultSelections(designable)).design;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-content-muted">{name}</dt>
      <dd className="tabular text-right font-semibold">{children}</dd>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      {children}
    </section>
  );
}

function Steps({ steps }: Pick<StoreProduct, 'steps'>) {
  if (steps.length === 0) return null;
  return (
    <Part title="Steps">
      <ol className="grid list-decimal gap-1 pl-5">
        {steps.map(({ name, work, minutes, waits }) => (
          <li key={name}>
            {name},{' '}
            <span className="text-content-muted">
              {WORK_WORDS[work].label.toLowerCase()}, {minutes} min
            </span>
            {waits > 0 && <span className="text-content-muted">, then rests {waits} min</span>}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Recipe({ product: { recipe, recipe_servings } }: { product: StoreProduct }) {
  if (recipe.length === 0) return null;
  const amount = recipe_servings ? `for ${formatCount(recipe_servings, 'serving')}` : 'for one piece';
  return (
    <Part title={`Recipe ${amount}`}>
      <ul className="tabular grid max-w-sm gap-1">
        {recipe.map(({ ingredient, quantity, unit }) => (
          <li key={ingredient} className="flex justify-between gap-4 border-line border-b py-1">
            <span>{ingredient}</span>
            <span>
              {quantity} {unit === 'piece' ? 'pcs' : unit}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Groups({ groups }: Pick<StoreProduct, 'groups'>) {
  if (groups.length === 0) return null;
  return (
    <Part title="What customers choose">
      <dl className="grid gap-2">
        {groups.map(({ id, name, options }) => (
          <div key={id}>
            <dt className="font-semibold">{name}</dt>
            <dd className="text-content-muted text-sm">{options.map((option) => option.name).join(', ') || 'words'}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
