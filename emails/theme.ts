/** The roles of web/app/ui/tokens.css in the hex that mail programs understand: [light, dark]. */
export const ROLES = {
  surface: ['#fcf7ef', '#1b1310'],
  raised: ['#fffdfa', '#261c19'],
  sunken: ['#f5ece2', '#31251f'],
  content: ['#341f18', '#f2ece3'],
  muted: ['#604a40', '#c5baaf'],
  line: ['#e6dacf', '#463831'],
  accent: ['#b61750', '#f28198'],
  'on-accent': ['#fffafa', '#280b12'],
  positive: ['#226339', '#7fd497'],
  'positive-quiet': ['#e0f7e3', '#172c1d'],
  caution: ['#7c4e0f', '#eec26d'],
  'caution-quiet': ['#ffeecb', '#37270e'],
  danger: ['#ac221a', '#fb9687'],
  'danger-quiet': ['#ffeae5', '#3f1c17'],
} as const;

export type Role = keyof typeof ROLES;

export const light = (role: Role): string => ROLES[role][0];

export const SANS = "Figtree,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
export const DISPLAY = "Fraunces,Georgia,'Times New Roman',serif";

/** Ink and ground of an element: the class turns it dark, see `darkRules`. */
export const ink = (role: Role) => `t-${role}`;
export const ground = (role: Role) => `g-${role}`;
export const edge = (role: Role) => `e-${role}`;

/** One rule a role: programs that know dark mode follow the media query, Outlook's apps mark with data-ogsc and -ogsb. */
export function darkRules(): string {
  const rules = (prefix: string, property: string, mark: string) =>
    Object.entries(ROLES).map(([role, [, dark]]) => `${mark}.${prefix}-${role}{${property}:${dark} !important}`);
  const all = (mark: (attribute: string) => string) => [
    ...rules('t', 'color', mark('ogsc')),
    ...rules('g', 'background-color', mark('ogsb')),
    ...rules('e', 'border-color', mark('ogsc')),
  ];
  const marked = all((attribute) => `[data-${attribute}] `);
  return `@media (prefers-color-scheme:dark){${all(() => '').join('')}}${marked.join('')}`;
}
