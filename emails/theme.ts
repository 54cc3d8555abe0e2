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
} as const;

export type Role = keyof typeof ROLES;

export const light = (role: Role): string => ROLES[role][0];

export const SANS = "Figtree,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
export const DISPLAY = "Fraunces,Georgia,'Times New Roman',serif";

/** Classes that turn an element's ink, ground or edge dark, see `darkRules`. */
export const ink = (role: Role) => `t-${role}`;
export const ground = (role: Role) => `g-${role}`;
export const edge = (role: Role) => `e-${role}`;

const INKS: Role[] = ['content', 'muted', 'accent', 'on-accent', 'positive', 'caution'];
const GROUNDS: Role[] = ['surface', 'raised', 'sunken', 'accent', 'positive-quiet', 'caution-quiet'];
const EDGES: Role[] = ['line'];

/** Programs that know dark mode follow the media query; Outlook's apps mark what they darken with data-ogsc and -ogsb. */
export function darkRules(): string {
  const rules = (roles: Role[], toClass: (role: Role) => string, property: string, mark: string) =>
    roles.map((role) => `${mark}.${toClass(role)}{${property}:${ROLES[role][1]} !important}`).join('');
  const all = (inkMark: string, groundMark: string) =>
    rules(INKS, ink, 'color', inkMark) +
    rules(GROUNDS, ground, 'background-color', groundMark) +
    rules(EDGES, edge, 'border-color', inkMark);
  return `@media (prefers-color-scheme:dark){${all('', '')}}${all('[data-ogsc] ', '[data-ogsb] ')}`;
}
