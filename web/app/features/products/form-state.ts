import { type Fields, mergeFields, takeUnit } from './fields.ts';
import { pressList } from './lists.ts';

/**
 * The whole state of a product's form stands in its fields: what is typed, and hidden beside it the version that it was
 * opened with (`version`), that version's own fields (`base`) and what somebody else changed too (`both`).
 */
const HIDDEN = ['version', 'base', 'both', 'press', 'attach'];

export type Opened = { version: number; base: Fields; fields: Fields; both: string[] };

/** What is typed, without what goes along. */
export function contentOf(fields: Fields): Fields {
  const content = new URLSearchParams(fields);
  for (const name of HIDDEN) content.delete(name);
  return content;
}

export function readOpened(fields: Fields): Opened {
  return {
    version: Number(fields.get('version') ?? 0),
    base: new URLSearchParams(fields.get('base') ?? ''),
    fields: contentOf(fields),
    both: fields.getAll('both'),
  };
}

export const openSaved = (version: number, saved: Fields): Opened => ({
  version,
  base: saved,
  fields: saved,
  both: [],
});

/** What was typed on `opened`, over what has been saved since. */
export function reopen(
  opened: Pick<Opened, 'base'>,
  typed: Fields,
  saved: { version: number; fields: Fields },
): Opened {
  const { fields, both } = mergeFields(opened.base, typed, saved.fields);
  return { version: saved.version, base: saved.fields, fields, both };
}

/** The form after a press that saves nothing; undefined when the press is for the server. */
export function pressForm(form: Fields, press: string): Opened | undefined {
  const opened = readOpened(form);
  const [act, unit] = press.split(':');
  if (act === 'take' && unit) {
    const both = opened.both.filter((one) => one !== unit);
    return { ...opened, fields: takeUnit(opened.fields, opened.base, unit), both };
  }
  if (act === 'keep' && unit) return { ...opened, both: opened.both.filter((one) => one !== unit) };
  const fields = pressList(form, press);
  return fields && { ...opened, fields: contentOf(fields) };
}
