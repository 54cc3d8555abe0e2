import { paths } from '../../paths.ts';
import { Footer } from '../../ui/footer.tsx';
import { marketplace } from './marketplace.ts';

const COLUMNS = [
  {
    title: 'Order',
    links: [
      { label: 'All cakes', href: paths.listing() },
      { label: 'Birthday cakes', href: paths.listing({ occasion: 'birthday' }) },
      { label: 'Eggless', href: paths.listing({ diet: 'eggless' }) },
      { label: 'Find my order', href: paths.findOrder() },
    ],
  },
  {
    title: 'Make and bring',
    links: [
      { label: 'Sell with us', href: paths.storeNew() },
      { label: 'Store sign-in', href: paths.stores() },
      { label: 'Courier sign-in', href: paths.courier() },
    ],
  },
  {
    title: 'Talk to us',
    links: [
      { label: 'Write to us', href: `mailto:${marketplace.support.email}` },
      { label: 'Grievance officer', href: `mailto:${marketplace.grievance.email}` },
    ],
  },
];

export function SiteFooter() {
  return (
    <Footer
      promise="Cakes made to order by kitchens near you. Each is sold by the store named beside it; pictures are illustrations of what you choose."
      columns={COLUMNS}
      small={<SmallPrint />}
    />
  );
}

function SmallPrint() {
  const { name, address, grievance } = marketplace;
  return (
    <div className="grid gap-1">
      <p>
        {name}, {address}, <Mail to={marketplace.support.email} />. Prices include tax.
      </p>
      <p>
        Grievance officer: {grievance.officer}, <Mail to={grievance.email} />,{' '}
        <a className="underline underline-offset-2" href={`tel:${grievance.phone}`}>
          {grievance.phoneWords}
        </a>
        . You get a ticket number within 48 hours and an answer within a month.
      </p>
    </div>
  );
}

function Mail({ to }: { to: string }) {
  return (
    <a className="underline underline-offset-2" href={`mailto:${to}`}>
      {to}
    </a>
  );
}
