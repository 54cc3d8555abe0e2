import type { Option, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';

const HEX = /^#[0-9a-f]{3,8}$/i;
const clean = (colour: string | undefined) => (colour && HEX.test(colour) ? colour : undefined);

/** The colour that a colour option gives the drawing. */
export const swatchOf = ({ art }: Option): string =>
  clean(art.icing?.colour) ?? clean(art.icing?.accent) ?? clean(art.filling) ?? 'var(--surface-sunken)';

/** A hint of what an option looks like inside: the sponge of a flavour, the cream of a filling, a colour. */
export function dotOf({ role }: OptionGroup, { art }: Option): string | undefined {
  if (role === 'colour') return clean(art.icing?.colour);
  if (role === 'flavour') return clean(art.sponge?.[0]) ?? clean(art.icing?.colour);
  return role === 'filling' ? clean(art.filling) : undefined;
}
