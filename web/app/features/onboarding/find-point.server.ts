import { textOf } from '../../lib/forms.ts';
import { findPlaces } from '../place/find-places.server.ts';
import { located } from './typed-form.ts';

type Args = Parameters<typeof findPlaces>[0];

/** Answers "Find this address" and the choice among what was found; undefined for any other press. */
export async function findPoint(args: Args, form: FormData) {
  const intent = textOf(form, 'intent') ?? '';
  const chosen = /^at (-?[\d.]+) (-?[\d.]+)$/.exec(intent);
  if (!chosen && intent !== 'find') return undefined;
  const words = ['address', 'district', 'city', 'postcode'].map((name) => textOf(form, name));
  const tries = [words, words.slice(1), [words[3]], [words[1]]].map((some) => some.filter(Boolean).join(', '));
  let found: Awaited<ReturnType<typeof findPlaces>> = [];
  for (const text of tries) if (found.length === 0) found = await findPlaces(args, text);
  const [first] = found;
  const point = chosen ? { lat: Number(chosen[1]), lng: Number(chosen[2]) } : first;
  return located(form, found, point);
}
