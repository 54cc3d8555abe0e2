import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { type ActiveFilter, countWithout, type Facets } from './active-filters.ts';
import { writeFilters } from './filters.ts';

type NothingFoundProps = {
  active: readonly ActiveFilter[];
  facets: Facets;
  /** "to Indiranagar 560038" where a place narrows the list. */
  where: string | undefined;
  anywhere: string;
};

const MOST = 3;

/** No cake fits: which filter to drop, the one known to help first. */
export function NothingFound({ active, facets, where, anywhere }: NothingFoundProps) {
  const ways = active
    .map((filter) => ({ ...filter, count: countWithout(filter, facets) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
  return (
    <EmptyState
      title={active.length > 0 ? 'Nothing fits all of that' : 'Nobody delivers there yet'}
      actions={
        <>
          {ways.map(({ key, words, without, count }, index) => (
            <ButtonLink key={key} href={paths.listing(writeFilters(without))} tone={index === 0 ? 'primary' : 'quiet'}>
              Without {words}
              {count > 0 && <span className="tabular font-normal"> · {count}</span>}
            </ButtonLink>
          ))}
          {where && (
            <ButtonLink href={anywhere} tone={active.length > 0 ? 'quiet' : 'primary'}>
              Look anywhere in town
            </ButtonLink>
          )}
        </>
      }
    >
      {active.length > 0
        ? `No cake ${where ? `that can be delivered ${where} ` : ''}has all of these at once. Drop one:`
        : 'Look at what the town bakes; many stores let you collect.'}
    </EmptyState>
  );
}
