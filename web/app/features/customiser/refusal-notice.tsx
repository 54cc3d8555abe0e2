import type { OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { Notice } from '../../ui/notice.tsx';
import { groupAnchor } from './option-group-field.tsx';
import type { DesignRefusal } from './use-errors.ts';

/** Why nothing was added, with the way to each place to mend. */
export function RefusalNotice({ refusal, groups }: { refusal: DesignRefusal; groups: readonly OptionGroup[] }) {
  const places = groups.filter((group) => refusal.groups[group.id]);
  return (
    <Notice tone="danger" isLive title={places.length > 0 ? 'Not added yet' : refusal.message}>
      {places.length > 0 && (
        <ul className="grid gap-1">
          {places.map((group) => (
            <li key={group.id}>
              <a href={`#${groupAnchor(group.id)}`} className="text-link">
                {refusal.groups[group.id]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
