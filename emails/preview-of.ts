import type { RenderedEmail } from './order-email.ts';
import { previews } from './previews.ts';
import { storePreviews } from './stores/store-previews.ts';

const rendered = new Map<string, () => RenderedEmail>();
for (const [name, { template, data }] of Object.entries(previews)) rendered.set(name, () => template(data));
for (const [name, { template, data }] of Object.entries(storePreviews)) rendered.set(name, () => template(data));

/** Every template by name. */
export const PREVIEW_NAMES = [...rendered.keys()];

/** A template with sample data, or undefined. */
export const previewOf = (name: string): RenderedEmail | undefined => rendered.get(name)?.();
