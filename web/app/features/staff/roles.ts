export const ROLES = [
  {
    role: 'baker',
    label: 'Baker',
    may: 'Sees the board and the plan, moves orders, marks what is sold out, pauses the store.',
  },
  {
    role: 'manager',
    label: 'Manager',
    may: 'Runs the store: orders, products, times, deliveries, numbers. Invites bakers.',
  },
  { role: 'owner', label: 'Owner', may: 'Everything: also people, licence and tax, and closing the store.' },
] as const;

export const roleLabel = (role: string) => ROLES.find((one) => one.role === role)?.label ?? role;
