import { readQuantity, readSelections } from '../customiser/design-form.ts';

/** A line of the order in the page's address: `101?g12=40&t13=Hi&quantity=2`, the product and the fields of its design. */
export type LineCode = string;

const CODE = /^([1-9]\d{0,14})\?(.*)$/;

export const lineCode = (productId: number, design: URLSearchParams): LineCode => `${productId}?${design}`;

/** What the API takes; undefined for what is no line. */
export function readLine(code: LineCode) {
  const [, id, design = ''] = CODE.exec(code) ?? [];
  if (!id) return undefined;
  const fields = new URLSearchParams(design);
  return { product_id: Number(id), quantity: readQuantity(fields), selections: readSelections(fields) };
}

export const readLines = (codes: readonly LineCode[]) => codes.flatMap((code) => readLine(code) ?? []);

/** The fields of a line's design, to open it in the customiser again. */
export const designOf = (code: LineCode): Record<string, string[]> => {
  const fields = new URLSearchParams(CODE.exec(code)?.[2] ?? '');
  return Object.fromEntries([...new Set(fields.keys())].map((name) => [name, fields.getAll(name)]));
};

export const productOf = (code: LineCode): number | undefined => readLine(code)?.product_id;
