import { isBritishVat, isGermanVat, isGstin } from './number-checks.ts';

/** One official number: what it is called there, what it looks like, and how it is proved. */
export type NumberRule = {
  label: string;
  help: string;
  example: string;
  /** Of the number in capitals without spaces. */
  pattern: string;
  /** What is wrong when the pattern does not fit. */
  shape: string;
  hasRightCheck?: (number: string) => boolean;
  /** What an owner declares who has none and needs none; absent: everybody needs it. */
  waiver?: string;
};

export type Jurisdiction = {
  code: string;
  name: string;
  /** The first is what most stores there have. */
  timezones: readonly string[];
  currency: string;
  prices_include_tax: boolean;
  tax_name: string;
  postcode_label: string;
  postcode_example: string;
  licence: NumberRule;
  tax: NumberRule;
};

/** A council's or county's reference: letters, digits, dashes and slashes, as its certificate has it. */
const REFERENCE = {
  pattern: '^[A-Z0-9][A-Z0-9/.-]{3,39}$',
  shape: 'must be 4 to 40 letters, digits, dashes or slashes',
};

/** Data of each country in which a store can open. Sources stand beside the rule that they give. */
export const JURISDICTIONS: readonly Jurisdiction[] = [
  {
    code: 'IN',
    name: 'India',
    timezones: ['Asia/Kolkata'],
    currency: 'INR',
    prices_include_tax: true,
    tax_name: 'GST',
    postcode_label: 'PIN code',
    postcode_example: '560038',
    licence: {
      // Food Safety and Standards (Licensing and Registration) Regulations 2011: 1 is a licence, 2 a registration.
      label: 'FSSAI licence number',
      help: 'On your FSSAI licence or registration, 14 digits. It is shown to your customers.',
      example: '10019043002345',
      pattern: '^[12]\\d{13}$',
      shape: 'must be 14 digits that begin with 1 or 2',
    },
    tax: {
      label: 'GSTIN',
      help: 'On your GST registration certificate, 15 characters.',
      example: '29AABCU9603R1ZJ',
      pattern: '^\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$',
      shape: 'must be 15 characters such as 29AABCU9603R1ZJ',
      hasRightCheck: isGstin,
      // CGST Act 2017, section 22, and notification 34/2023 for sales through a marketplace.
      waiver: 'My turnover is below the threshold of the CGST Act, and I am not registered for GST.',
    },
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    timezones: ['Europe/London'],
    currency: 'GBP',
    prices_include_tax: true,
    tax_name: 'VAT',
    postcode_label: 'Postcode',
    postcode_example: 'SW9 8EQ',
    licence: {
      // The Food Safety and Hygiene Regulations 2013; Regulation (EC) 852/2004, article 6, as retained.
      label: 'Food business registration',
      help: 'The reference that your local council gave you when you registered as a food business.',
      example: 'LBL/24/01873',
      ...REFERENCE,
    },
    tax: {
      label: 'VAT number',
      help: 'GB and 9 digits.',
      example: 'GB980780684',
      pattern: '^(GB)?\\d{9}$',
      shape: 'must be GB and 9 digits',
      hasRightCheck: isBritishVat,
      // Value Added Tax Act 1994, schedule 1.
      waiver: 'My taxable turnover is below the VAT threshold, and I am not registered.',
    },
  },
  {
    code: 'KE',
    name: 'Kenya',
    timezones: ['Africa/Nairobi'],
    currency: 'KES',
    prices_include_tax: true,
    tax_name: 'VAT',
    postcode_label: 'Postal code',
    postcode_example: '00100',
    licence: {
      // Public Health Act, cap. 242; county business permits.
      label: 'County food hygiene licence',
      help: 'The number on your county’s food hygiene licence or unified business permit.',
      example: 'NRB/FHL/2026/04417',
      ...REFERENCE,
    },
    tax: {
      label: 'KRA PIN',
      help: 'On your PIN certificate: a letter, 9 digits, a letter.',
      example: 'P051234567Q',
      pattern: '^[AP]\\d{9}[A-Z]$',
      shape: 'must be A or P, 9 digits and a letter',
    },
  },
  {
    code: 'TZ',
    name: 'Tanzania',
    timezones: ['Africa/Dar_es_Salaam'],
    currency: 'TZS',
    prices_include_tax: true,
    tax_name: 'VAT',
    postcode_label: 'Postcode',
    postcode_example: '14111',
    licence: {
      // Standards Act, cap. 130: food premises are registered by the Tanzania Bureau of Standards.
      label: 'TBS premises registration',
      help: 'The number on the registration of your premises by the Bureau of Standards.',
      example: 'TBS/DSM/FP/2026/0192',
      ...REFERENCE,
    },
    tax: {
      label: 'TIN',
      help: 'On your taxpayer certificate, 9 digits.',
      example: '123-456-789',
      pattern: '^\\d{3}-?\\d{3}-?\\d{3}$',
      shape: 'must be 9 digits',
    },
  },
  {
    code: 'US',
    name: 'United States',
    timezones: [
      'America/New_York',
      'America/Chicago',
      'America/Denver',
      'America/Phoenix',
      'America/Los_Angeles',
      'America/Anchorage',
      'Pacific/Honolulu',
    ],
    currency: 'USD',
    prices_include_tax: false,
    tax_name: 'sales tax',
    postcode_label: 'ZIP code',
    postcode_example: '11215',
    licence: {
      label: 'Food permit',
      help: 'The number of your retail food, cottage food or bakery permit, as your state or county wrote it.',
      example: 'RF-2026-00817',
      ...REFERENCE,
    },
    tax: {
      // IRS form SS-4.
      label: 'EIN',
      help: 'Your federal Employer Identification Number, 9 digits.',
      example: '12-3456789',
      pattern: '^\\d{2}-?\\d{7}$',
      shape: 'must be 9 digits such as 12-3456789',
      waiver: 'I run this business alone under my own name and have no EIN.',
    },
  },
  {
    code: 'DE',
    name: 'Germany',
    timezones: ['Europe/Berlin'],
    currency: 'EUR',
    prices_include_tax: true,
    tax_name: 'VAT',
    postcode_label: 'Postcode',
    postcode_example: '10999',
    licence: {
      // Regulation (EC) 852/2004, article 6.
      label: 'Food business registration',
      help: 'The reference of your registration with the local food authority (Regulation 852/2004, article 6).',
      example: 'BE-FK-2026-0331',
      ...REFERENCE,
    },
    tax: {
      label: 'VAT number (USt-IdNr.)',
      help: 'DE and 9 digits.',
      example: 'DE136695976',
      pattern: '^DE\\d{9}$',
      shape: 'must be DE and 9 digits',
      hasRightCheck: isGermanVat,
      // Umsatzsteuergesetz § 19.
      waiver: 'I am a small business under § 19 UStG and charge no VAT.',
    },
  },
];

export const CODES = JURISDICTIONS.map(({ code }) => code);
export const CURRENCIES = [...new Set(JURISDICTIONS.map(({ currency }) => currency))];

export const findJurisdiction = (code: string): Jurisdiction | undefined =>
  JURISDICTIONS.find((one) => one.code === code);

/** As it is kept: capitals, no spaces. */
export const plainNumber = (typed: string): string => typed.replace(/\s+/g, '').toUpperCase();

/** Why it can't be that number, as words that follow "It …"; null when it can. Takes what `plainNumber` gives. */
export function whyNotNumber(rule: NumberRule, number: string): string | null {
  if (!new RegExp(rule.pattern).test(number)) return rule.shape;
  if (rule.hasRightCheck && !rule.hasRightCheck(number))
    return 'must be without a slip: its check digit does not fit the rest';
  return null;
}

export type Registration = {
  jurisdiction: string;
  legal_name: string;
  licence_number: string | null;
  tax_number: string | null;
  is_tax_exempt: boolean;
};

/** What is missing before the law there, in words; numbers that are given are right already. */
export function missingNumbers({ jurisdiction, ...given }: Registration): string[] {
  const rules = findJurisdiction(jurisdiction);
  if (!rules) return ['the country'];
  return [
    ...(given.legal_name ? [] : ['the registered name of the business']),
    ...(given.licence_number ? [] : [rules.licence.label]),
    ...(given.tax_number || (given.is_tax_exempt && rules.tax.waiver) ? [] : [rules.tax.label]),
  ];
}
