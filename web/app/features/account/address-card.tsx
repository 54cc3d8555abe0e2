import { Form } from 'react-router';
import { paths } from '../../paths.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { SavedAddress } from './addresses.server.ts';

export function AddressCard({ address }: { address: SavedAddress }) {
  const { label, recipient, line1, line2, district, city, postcode, phone } = address;
  return (
    <Card className="grid h-full content-between gap-4">
      <div>
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="text-lg">{label}</h2>
          {address.is_default && <Badge tone="accent">Default</Badge>}
        </div>
        <address className="mt-1 text-content-muted not-italic">
          {[recipient, line1, line2, district, `${city} ${postcode}`].filter(Boolean).map((row) => (
            <span key={row} className="block">
              {row}
            </span>
          ))}
          {phone && <span className="tabular block">{phone}</span>}
        </address>
        {address.lat === null && (
          <p className="mt-2 text-caution text-sm">We can’t find this place on the map yet. Check the PIN code.</p>
        )}
      </div>
      <div className="-mx-3 flex flex-wrap">
        <ButtonLink
          href={paths.addresses({ edit: address.id })}
          tone="plain"
          size="small"
          aria-label={`Change ${label}`}
        >
          Change
        </ButtonLink>
        {!address.is_default && <Press id={address.id} intent="default" words="Make default" label={label} />}
        <Press id={address.id} intent="remove" words="Delete" label={label} />
      </div>
    </Card>
  );
}

type PressProps = { id: number; intent: string; words: string; label: string };

function Press({ id, intent, words, label }: PressProps) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <Button type="submit" name="intent" value={intent} tone="plain" size="small" aria-label={`${words}: ${label}`}>
        {words}
      </Button>
    </Form>
  );
}
