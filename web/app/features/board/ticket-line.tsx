import { TriangleAlert } from 'lucide-react';
import { cx } from '../../ui/cx.ts';
import { DietChip, inWords } from '../../ui/diet.tsx';
import type { Ticket } from './board.ts';
import { choicesInOrder } from './choices.ts';

type Line = Omit<Ticket['lines'][number], 'ingredients'>;

type TicketLineProps = { line: Line; level: 'h3' | 'h4'; isDense?: boolean };

/** One thing to make: how many, every choice, the words to pipe, and what must not be overlooked. */
export function TicketLine({ line, level: Heading, isDense = false }: TicketLineProps) {
  return (
    <li className={cx('grid border-line border-t', isDense ? 'gap-1.5 pt-2' : 'gap-2 pt-3')}>
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <Heading
            className={cx(
              'break-words font-bold leading-tight tracking-normal [font-family:var(--font-sans)]',
              !isDense && 'text-lg',
            )}
          >
            {line.quantity > 1 && (
              <span className="mr-1.5 inline-block rounded-sm bg-content px-2 text-surface">{line.quantity} ×</span>
            )}
            {line.name}
          </Heading>
          {line.servings !== null && (
            <p className={cx('text-content-muted', isDense && 'text-sm')}>Serves {line.servings}</p>
          )}
        </div>
        <img
          src={line.picture.url}
          alt={line.picture.alt}
          loading="lazy"
          className={cx('shrink-0 rounded-sm bg-tint-butter object-contain p-1', isDense ? 'size-12' : 'size-24')}
        />
      </div>
      <Choices line={line} isDense={isDense} />
      {line.inscription && (
        <p className={cx('rounded-sm bg-accent-quiet px-3', isDense ? 'py-1' : 'py-2')}>
          <span className={isDense ? 'sr-only' : 'block text-content-muted text-sm'}>Write on it</span>
          <strong className={cx('block break-words leading-tight', isDense ? 'text-xl' : 'text-2xl')}>
            {line.inscription}
          </strong>
        </p>
      )}
      <Diets diets={line.diets} />
      <Allergens contains={line.contains} mayContain={line.may_contain} isDense={isDense} />
    </li>
  );
}

/** In the order of the work; dense, in one run of text. */
function Choices({ line, isDense }: { line: Line; isDense: boolean }) {
  const shown = choicesInOrder(line);
  if (shown.length === 0) return null;
  if (isDense) return <p className="text-sm">{shown.map(({ words }) => words).join(' · ')}</p>;
  return (
    <dl className="grid gap-0.5">
      {shown.map(({ group, words }) => (
        <div key={group}>
          <dt className="inline text-content-muted">{group}: </dt>
          <dd className="inline font-semibold">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the kitchen must not spoil: vegetarian says nothing here that the choices don't. */
function Diets({ diets }: { diets: readonly string[] }) {
  const shown = diets.filter((diet) => diet !== 'vegetarian');
  if (shown.length === 0) return null;
  return (
    <ul aria-label="Diets" className="flex flex-wrap gap-1.5">
      {shown.map((diet) => (
        <li key={diet}>
          <DietChip diet={diet} />
        </li>
      ))}
    </ul>
  );
}

type AllergensProps = { contains: string[]; mayContain: string[]; isDense: boolean };

function Allergens({ contains, mayContain, isDense }: AllergensProps) {
  if (contains.length === 0 && mayContain.length === 0) return null;
  const list = (codes: string[]) => codes.map(inWords).join(', ');
  return (
    <div
      className={cx(
        'flex gap-2 rounded-sm border-2 border-caution',
        isDense ? 'px-2 py-0.5 text-sm leading-tight' : 'px-3 py-1.5',
      )}
    >
      <TriangleAlert aria-hidden="true" className={cx('mt-0.5 shrink-0 text-caution', isDense ? 'size-4' : 'size-5')} />
      <div className="min-w-0">
        {contains.length > 0 && (
          <p>
            <span className="text-caution">Contains</span> <strong className="uppercase">{list(contains)}</strong>
          </p>
        )}
        {mayContain.length > 0 && (
          <p>
            <span className="text-caution">May contain</span> <strong>{list(mayContain)}</strong>
          </p>
        )}
      </div>
    </div>
  );
}
