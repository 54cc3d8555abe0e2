import { TriangleAlert } from 'lucide-react';
import { inWords } from '../../ui/diet.tsx';
import type { Ticket } from './board.ts';

type Line = Ticket['lines'][number];

/** One thing to make: how many, every choice, the words to pipe, and what must not be overlooked. */
export function TicketLine({ line, level: Heading }: { line: Line; level: 'h3' | 'h4' }) {
  return (
    <li className="grid gap-2 border-line border-t pt-3">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <Heading className="font-bold text-lg leading-tight tracking-normal [font-family:var(--font-sans)]">
            {line.quantity > 1 && (
              <span className="mr-1.5 inline-block rounded-sm bg-content px-2 text-surface">{line.quantity} ×</span>
            )}
            {line.name}
          </Heading>
          {line.servings !== null && <p className="text-content-muted">Serves {line.servings}</p>}
        </div>
        <img
          src={line.picture.url}
          alt={line.picture.alt}
          loading="lazy"
          className="size-20 shrink-0 rounded-sm bg-tint-butter object-contain p-1"
        />
      </div>
      <Choices line={line} />
      {line.inscription && (
        <p className="rounded-sm bg-accent-quiet px-3 py-2">
          <span className="block text-content-muted text-sm">Write on it</span>
          <strong className="block break-words text-2xl leading-tight">{line.inscription}</strong>
        </p>
      )}
      <Allergens contains={line.contains} mayContain={line.may_contain} />
    </li>
  );
}

function Choices({ line }: { line: Line }) {
  const shown = line.choices.filter(({ names, text }) => names.length > 0 || (text && text !== line.inscription));
  if (shown.length === 0) return null;
  return (
    <dl className="grid gap-0.5">
      {shown.map(({ group, names, text }) => (
        <div key={group}>
          <dt className="inline text-content-muted">{group}: </dt>
          <dd className="inline font-semibold">{[...names, ...(text ? [`“${text}”`] : [])].join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Allergens({ contains, mayContain }: { contains: string[]; mayContain: string[] }) {
  if (contains.length === 0 && mayContain.length === 0) return null;
  const list = (codes: string[]) => codes.map(inWords).join(', ');
  return (
    <div className="flex gap-2 rounded-sm border-2 border-caution px-3 py-2">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-caution" />
      <div>
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
