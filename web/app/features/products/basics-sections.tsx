import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioCard } from '../../ui/choice.tsx';
import { FieldError } from '../../ui/field.tsx';
import { Anchor, PickOne, Section, TextLine, TextLines, useField, useFormView } from './form-parts.tsx';
import type { CatalogueChoices } from './product.ts';
import { KINDS } from './product-form.ts';
import { KIND_WORDS, taxWords } from './words.ts';

export function BasicsSection({ choices }: { choices: CatalogueChoices }) {
  const chosen = useFormView().fields.getAll('occasions');
  return (
    <Section id="basics" title="Basics">
      <TextLine label="Name" name="name" isRequired maxLength={160} />
      <TextLines
        label="Description"
        name="description"
        maxLength={4000}
        hint="Two or three sentences: what it tastes like, what makes it yours."
      />
      <KindField />
      <div className="grid gap-5 sm:grid-cols-2">
        <PickOne label="Category" name="category" isRequired options={choices.categories.map(optionOf)} />
        <TextLine
          label="Your own number"
          name="sku"
          maxLength={60}
          hint="What you call it in lists and imports, such as CK-104."
        />
      </div>
      <Anchor name="occasions">
        <fieldset>
          <legend className="font-semibold text-sm">
            Occasions <span className="font-normal text-content-faint text-xs">optional</span>
          </legend>
          <div className="grid gap-x-4 sm:grid-cols-2 md:grid-cols-3">
            {choices.occasions.map(({ slug, name }) => (
              <Checkbox key={slug} name="occasions" value={slug} label={name} defaultChecked={chosen.includes(slug)} />
            ))}
          </div>
        </fieldset>
      </Anchor>
      <TextLine
        label="Flavours that customers search for"
        name="flavours"
        hint="With commas between: chocolate, hazelnut."
      />
    </Section>
  );
}

const optionOf = ({ slug, name }: { slug: string; name: string }) => ({ value: slug, label: name });

export function KindField() {
  const { value, error } = useField('kind');
  return (
    <Anchor name="kind">
      <fieldset>
        <legend className="mb-2 font-semibold text-sm">How it is sold</legend>
        <div className="grid gap-2">
          {KINDS.map((kind) => (
            <RadioCard key={kind} name="kind" value={kind} defaultChecked={value === kind} {...KIND_WORDS[kind]} />
          ))}
        </div>
        {error && <FieldError id="kind-error">{error}</FieldError>}
      </fieldset>
    </Anchor>
  );
}

export function PriceSection({ choices }: { choices: CatalogueChoices }) {
  return (
    <Section
      id="price"
      title="Price and tax"
      words="The price of one piece before any choice. What options add is set in their groups."
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <TextLine label={`Price in ${choices.currency}`} name="price" isRequired inputMode="decimal" maxLength={14} />
        <PickOne
          label="Tax class"
          name="tax_class"
          isRequired
          options={choices.tax_classes.map((tax) => ({ value: tax.tax_class, label: taxWords(tax) }))}
        />
      </div>
    </Section>
  );
}

export function ServingsSection({ hasSizes }: { hasSizes: boolean }) {
  return (
    <Section id="servings" title="Sizes and servings">
      <TextLine
        label="Servings of one piece"
        name="servings"
        inputMode="numeric"
        maxLength={5}
        className="max-w-64"
        hint={hasSizes ? 'The size group has servings for each size; they count where a size is chosen.' : undefined}
      />
      {!hasSizes && (
        <p className="max-w-text text-content-muted text-sm">
          It comes in one size. To sell it in several, attach a group about size under “What customers choose”: each
          size has its own servings and price.
        </p>
      )}
    </Section>
  );
}

export function StockSection() {
  const { value } = useField('stock_mode');
  return (
    <Section id="stock" title="Stock">
      <fieldset className="group/stock grid gap-2">
        <legend className="sr-only">How many there are</legend>
        <RadioCard
          name="stock_mode"
          value="order"
          defaultChecked={value !== 'count'}
          label="Made to order"
          detail="No count. Your day’s capacity and its notice decide when customers can have it."
        />
        <RadioCard
          name="stock_mode"
          value="count"
          defaultChecked={value === 'count'}
          label="A number that you have"
          detail="Each sale takes one; at none left it shows as sold out."
        />
        <TextLine
          label="How many there are"
          name="stock"
          isRequired
          inputMode="numeric"
          maxLength={7}
          className="mt-2 hidden max-w-64 group-has-[[value=count]:checked]/stock:block"
        />
      </fieldset>
    </Section>
  );
}
