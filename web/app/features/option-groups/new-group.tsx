import { Plus } from 'lucide-react';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { TEMPLATE_NAMES, TEMPLATES } from './templates.ts';

type NewGroupProps = { storeId: number; isOpen: boolean };

/** Ways to begin: a template each, and an empty one. */
export function NewGroup({ storeId, isOpen }: NewGroupProps) {
  return (
    <details open={isOpen || undefined} className="w-full">
      <summary className={`${buttonClass()} cursor-pointer [&::-webkit-details-marker]:hidden`}>
        <Plus aria-hidden="true" className="size-4.5" />
        New group
      </summary>
      <ul className="grid gap-3 pt-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {TEMPLATE_NAMES.map((name) => (
          <Start
            key={name}
            href={paths.storeOptionGroup(storeId, 'new', { template: name })}
            name={TEMPLATES[name].name}
            words={TEMPLATES[name].words}
          />
        ))}
        <Start href={paths.storeOptionGroup(storeId, 'new')} name="Something else" words="An empty group." />
      </ul>
    </details>
  );
}

function Start({ href, name, words }: { href: string; name: string; words: string }) {
  return (
    <li className="relative rounded-md border border-line bg-surface-raised p-4 transition-colors hover:border-content-muted">
      <Link href={href} className="kit-card-link font-semibold">
        {name}
      </Link>
      <p className="text-content-muted text-sm">{words}</p>
    </li>
  );
}
