import { Refused } from '../../platform/errors.ts';

// biome-ignore lint/suspicious/noExplicitAny: to come
export const getChoices = async (..._: any[]): Promise<any> => {
  throw new Refused('catalogue/not-yet', 'This is being built.', { status: 501 });
};
