import { Fragment } from 'react';
import { formatDay } from '../../lib/format.ts';
import { DietMark, inWords } from '../../ui/diet.tsx';
import { choicesInOrder } from '../board/choices.ts';
import { emphasise } from './emphasise.ts';
import type { Label, PrintedLine } from './tickets.ts';

/** What a box has to say (EU 1169/2011, India's mark): what is in it, from whom, for whom, and by when it is eaten. */
export function BoxLabel({ label: { key, ticket, line, piece, pieces } }: { label: Label }) {
  const { sender, window } = ticket;
  const made = ticket.status === 'ready' && ticket.moved_at ? formatDay(ticket.moved_at, window.timezone) : undefined;
  return (
    <article className="slip" data-slip={key} aria-label={`Label ${piece} of ${pieces} for order ${ticket.number}`}>
      <header className="label-head">
        <p className="label-store">{sender.name}</p>
        {ticket.total.currency === 'INR' && <DietMark kind={markOf(line)} />}
      </header>
      <h2 className="label-name">{line.name}</h2>
      <p>
        {choicesInOrder(line)
          .map(({ words }) => words)
          .join(', ')}
        {line.servings !== null && `. Serves ${line.servings}.`}
      </p>
      <div className="label-for">
        <p className="label-number">{ticket.number}</p>
        <p>
          {ticket.customer_name}
          {pieces > 1 && (
            <strong>
              {' '}
              · box {piece} of {pieces}
            </strong>
          )}
        </p>
      </div>
      <Food line={line} />
      <dl className="label-days">
        <div>
          <dt>Made on</dt>
          <dd>{made}</dd>
        </div>
        <div>
          <dt>Best before</dt>
          <dd />
        </div>
      </dl>
      <p className="label-sender">
        {sender.name}, {sender.address}, {sender.phone}
      </p>
    </article>
  );
}

/** Eggs count as non-vegetarian there. */
const markOf = ({ diets, contains }: PrintedLine) =>
  (diets.includes('vegetarian') || diets.includes('vegan')) && !contains.includes('eggs') ? 'veg' : 'non_veg';

function Food({ line }: { line: PrintedLine }) {
  const diets = line.diets.filter((diet) => diet !== 'vegetarian');
  return (
    <div className="label-food">
      {line.ingredients && (
        <p>
          <Ingredients line={line} />
        </p>
      )}
      <p>
        {line.contains.length > 0 ? (
          <>
            Contains <strong className="label-allergens">{line.contains.map(inWords).join(', ')}</strong>.
          </>
        ) : (
          'None of the 14 allergens that must be named.'
        )}
        {line.may_contain.length > 0 && (
          <>
            {' '}
            May contain <strong>{line.may_contain.map(inWords).join(', ')}</strong>.
          </>
        )}
      </p>
      {diets.length > 0 && <p>{diets.map(inWords).join(' · ')}</p>}
    </div>
  );
}

/** The recipe is the product's; what this one was made without is struck out, and said. */
function Ingredients({ line }: { line: PrintedLine }) {
  const runs = emphasise(line.ingredients, line.contains);
  return (
    <>
      Ingredients:{' '}
      {runs.map(({ text, kind }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text, which have no other name
        <Fragment key={index}>
          {kind === 'allergen' ? <strong>{text}</strong> : kind === 'left_out' ? <s>{text}</s> : text}
        </Fragment>
      ))}
      {runs.some(({ kind }) => kind === 'left_out') && ' Struck out: not in this one.'}
    </>
  );
}
