// biome-ignore lint/suspicious/noExplicitAny: JSON Schema is as free as JSON
type Schema = any;

/** For fields that are checked by more than their pattern. */
const BY_NAME: Record<string, unknown> = {
  email: 'somebody@cakes.example',
  phone: '+919845012345',
  role: 'baker',
  amount: '350.00',
  currency: 'INR',
  jurisdiction: 'IN',
  timezone: 'Asia/Kolkata',
  kind: 'choice',
};
const BY_FORMAT: Record<string, string> = { date: '2026-12-24', 'date-time': '2026-12-24T10:00:00+05:30' };
const BY_PATTERN = ['12', '10:00', '350.00', '#aabbcc', 'vanilla'];

/** The smallest value that a JSON schema of the contract lets pass, such as a body with what it requires alone. */
export function exampleOf(schema: Schema, components: Schema, name = ''): unknown {
  if (schema.$ref) return exampleOf(components.schemas[schema.$ref.split('/').at(-1)], components, name);
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum.includes(BY_NAME[name]) ? BY_NAME[name] : schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (first) return exampleOf(first, components, name);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((key: string) => [key, exampleOf(schema.properties[key], components, key)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => exampleOf(schema.items, components, name));
    case 'string':
      return textOf(schema, name);
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return Math.max(schema.minimum ?? 1, 1, (schema.exclusiveMinimum ?? 0) + 1);
  }
}

function textOf({ format, pattern, minLength = 1, maxLength = 100 }: Schema, name: string): unknown {
  if (BY_NAME[name] !== undefined) return BY_NAME[name];
  if (BY_FORMAT[format]) return BY_FORMAT[format];
  if (pattern) return BY_PATTERN.find((text) => new RegExp(pattern, 'u').test(text)) ?? '12';
  return 'x'.repeat(Math.min(Math.max(minLength, 3), maxLength));
}
