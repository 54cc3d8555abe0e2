/** JSON text in which the order of an object's fields says nothing: equal values have equal texts, also after jsonb. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sortFields) ?? 'undefined';

const sortFields = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
