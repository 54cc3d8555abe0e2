import { Refused } from '../../platform/errors.ts';

// biome-ignore lint/suspicious/noExplicitAny: to come
export const addGroup = async (..._: any[]): Promise<any> => {
  throw new Refused('catalogue/not-yet', 'This is being built.', { status: 501 });
};
// biome-ignore lint/suspicious/noExplicitAny: to come
export const changeGroup = async (..._: any[]): Promise<any> => {
  throw new Refused('catalogue/not-yet', 'This is being built.', { status: 501 });
};
// biome-ignore lint/suspicious/noExplicitAny: to come
export const copyGroup = async (..._: any[]): Promise<any> => {
  throw new Refused('catalogue/not-yet', 'This is being built.', { status: 501 });
};
// biome-ignore lint/suspicious/noExplicitAny: to come
export const deleteGroup = async (..._: any[]): Promise<any> => {
  throw new Refused('catalogue/not-yet', 'This is being built.', { status: 501 });
};
