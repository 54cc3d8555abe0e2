import { formatDay, formatMoney, formatTime, formatWindow } from '../../lib/format.ts';
import { inWords } from '../../ui/diet.tsx';
import { choicesInOrder } from '../board/choices.ts';
import { isCashDue } from '../board/moves.ts';
import { Barcode } from './barcode.tsx';
import type { PrintedLine, PrintedTicket } from './tickets.ts';

/** An order on paper for whoever makes it: black on white, the due time and the words to pipe biggest. */
export function KitchenTicket({ ticket }: { ticket: PrintedTicket }) {
  const { window, address } = ticket;
  const zone = window.timezone;
  return (
    <article className="slip" data-slip={ticket.id} aria-label={`Order ${ticket.number}`}>
      <header className="slip-head">
        <p className="slip-due">{formatWindow(window.starts_at, window.ends_at, zone)}</p>
        <p className="slip-day">{formatDay(window.starts_at, zone)}</p>
        <p className="slip-start">
          Start by {ticketDay(ticket)}
          {formatTime(ticket.start_at, zone)}
        </p>
      </header>
      <div className="slip-number">
        <h2>{ticket.number}</h2>
        <Barcode number={ticket.number} />
      </div>
      <p className="slip-who">
        <strong>{ticket.fulfilment === 'pickup' ? 'PICKUP' : 'DELIVERY'}</strong> {ticket.customer_name}
        {ticket.customer_phone && `, ${ticket.customer_phone}`}
        {address && (
          <span>{[address.line1, address.line2, address.district, address.postcode].filter(Boolean).join(', ')}</span>
        )}
      </p>
      <ul>
        {ticket.lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {ticket.note && (
        <p className="slip-note">
          <span>From the customer</span> {ticket.note}
        </p>
      )}
      {isCashDue(ticket) && <p className="slip-money">COLLECT {formatMoney(ticket.due)}</p>}
    </article>
  );
}

/** The day of the start, where it is another than the due day. */
function ticketDay({ start_at, window }: PrintedTicket): string {
  const day = formatDay(start_at, window.timezone);
  return day === formatDay(window.starts_at, window.timezone) ? '' : `${day}, `;
}

function Line({ line }: { line: PrintedLine }) {
  return (
    <li className="slip-line">
      <div className="slip-what">
        <div>
          <h3>
            {line.quantity > 1 && <span className="slip-times">{line.quantity} ×</span>} {line.name}
          </h3>
          {line.servings !== null && <p>Serves {line.servings}</p>}
          <ul className="slip-choices">
            {choicesInOrder(line).map(({ group, words }) => (
              <li key={group}>
                {group}: <strong>{words}</strong>
              </li>
            ))}
          </ul>
        </div>
        <img src={line.picture.url} alt="" className="slip-drawing" />
      </div>
      {line.inscription && <p className="slip-inscription">“{line.inscription}”</p>}
      {line.diets.length > 0 && <p className="slip-diets">{line.diets.map(inWords).join(' · ')}</p>}
      {line.contains.length > 0 && <p className="slip-contains">CONTAINS {line.contains.map(inWords).join(', ')}</p>}
      {line.may_contain.length > 0 && <p>May contain {line.may_contain.map(inWords).join(', ')}</p>}
    </li>
  );
}
