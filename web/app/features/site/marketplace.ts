/** Who runs the marketplace and hears complaints, as India's E-Commerce Rules 2020 (rules 4 and 5) want on every page. */
export const marketplace = {
  name: 'SweetSpot Marketplace Private Limited',
  address: '42, Residency Road, Bengaluru 560025',
  support: { email: 'help@sweetspot.example' },
  grievance: {
    officer: 'Ananya Rao',
    email: 'grievance@sweetspot.example',
    phone: '+918041230100',
    phoneWords: '+91 80 4123 0100',
  },
} as const;
