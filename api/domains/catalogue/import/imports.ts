import { Refused } from '../../../platform/errors.ts';

// biome-ignore lint/suspicious/noExplicitAny: to come
export const getImport = async (..._: any[]): Promise<any> => {
  throw new Refused('catalogue/not-yet', 'This is being built.', { status: 501 });
};
// biome-ignore lint/suspicious/noExplicitAny: to come
export const listImports = async (..._: any[]): Promise<any> => {
  throw new Refused('catalogue/not-yet', 'This is being built.', { status: 501 });
};
// biome-ignore lint/suspicious/noExplicitAny: to come
export const runImport = async (..._: any[]): Promise<any> => {
  throw new Refused('catalogue/not-yet', 'This is being built.', { status: 501 });
};
// biome-ignore lint/suspicious/noExplicitAny: to come
export const startImport = async (..._: any[]): Promise<any> => {
  throw new Refused('catalogue/not-yet', 'This is being built.', { status: 501 });
};
