import { inWords } from '../../ui/diet.tsx';

/** Allergens in one line, where a box would shout. */
export function AllergenLine({ contains, mayContain }: { contains: readonly string[]; mayContain: readonly string[] }) {
  const words = [
    contains.length > 0 && `Contains ${listOf(contains)}.`,
    mayContain.length > 0 && `May contain ${listOf(mayContain)}.`,
  ].filter(Boolean);
  return (
    <p className="text-sm">
      <span className="rounded-sm bg-caution-quiet box-decoration-clone px-2 py-0.5">
        {words.join(' ') || 'No allergens of the 14 that must be named.'}
      </span>
    </p>
  );
}

const listOf = (codes: readonly string[]) =>
  codes
    .map((code) => inWords(code).toLowerCase())
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
