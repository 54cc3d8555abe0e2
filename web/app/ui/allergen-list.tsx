import { TriangleAlert } from 'lucide-react';
import { inWords } from './diet.tsx';

type AllergenListProps = { contains: readonly string[]; mayContain?: readonly string[] };

/** What is in it and what may have touched it. Stands before every Add button, on tickets and labels. */
export function AllergenList({ contains, mayContain = [] }: AllergenListProps) {
  if (contains.length === 0 && mayContain.length === 0) {
    return <p className="text-content-muted text-sm">No allergens of the 14 that must be named.</p>;
  }
  return (
    <div className="flex gap-3 rounded-md bg-caution-quiet p-4 text-sm">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-caution" />
      <dl className="grid gap-1">
        {contains.length > 0 && <Row term="Contains" codes={contains} isStrong />}
        {mayContain.length > 0 && <Row term="May contain" codes={mayContain} />}
      </dl>
    </div>
  );
}

function Row({ term, codes, isStrong = false }: { term: string; codes: readonly string[]; isStrong?: boolean }) {
  return (
    <div className="flex flex-wrap gap-x-1.5">
      <dt className="text-content-muted">{term}</dt>
      <dd className={isStrong ? 'font-bold' : 'font-medium'}>
        {codes
          .map(inWords)
          .join(', ')
          .replace(/, (?=[^,]*$)/, ' and ')}
      </dd>
    </div>
  );
}
