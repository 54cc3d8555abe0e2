// Placeholder until the generator has run over the app's OpenAPI document.
// biome-ignore lint/suspicious/noExplicitAny: any path is allowed until the contract exists
export type paths = Record<string, any>;
