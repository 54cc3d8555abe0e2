/** What a kitchen's printers take: a sheet, or a roll of one of two widths, of which this much is printed on. */
export const PAPERS = {
  a6: { label: 'A6 sheet', width_mm: 105, height_mm: 148, margin_mm: 5 },
  '80': { label: '80 mm roll', width_mm: 80, height_mm: 200, margin_mm: 4 },
  '58': { label: '58 mm roll', width_mm: 58, height_mm: 200, margin_mm: 3 },
} as const;
export type Paper = keyof typeof PAPERS;

export const KINDS = { ticket: 'Kitchen ticket', label: 'Box label' } as const;
export type Kind = keyof typeof KINDS;

export const readPaper = (given: string | null): Paper =>
  given !== null && Object.hasOwn(PAPERS, given) ? (given as Paper) : 'a6';
export const readKind = (given: string | null): Kind => (given === 'label' ? 'label' : 'ticket');

/** A roll is cut where its slip ends; the length stands for those whose length is not measured. */
export const pageRule = (paper: Paper, name = 'slip', height_mm: number = PAPERS[paper].height_mm) =>
  `@page ${name} { size: ${PAPERS[paper].width_mm}mm ${height_mm}mm; margin: ${PAPERS[paper].margin_mm}mm; }`;
