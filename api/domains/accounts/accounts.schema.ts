import { z } from 'zod';
import { Id, Instant } from '../../platform/shapes.ts';
import { email, line, phone } from '../../platform/text.ts';
import { STORE_STATES } from '../stores/store-status.ts';
import { MAX_PASSWORD, MIN_PASSWORD } from './passwords.ts';

const NewPassword = z
  .string()
  .min(MIN_PASSWORD, { error: `must have at least ${MIN_PASSWORD} characters` })
  .max(MAX_PASSWORD, { error: `must have at most ${MAX_PASSWORD} characters` });
const GivenPassword = z.string().min(1).max(MAX_PASSWORD);

/** Also hold the session in the browser's HttpOnly cookies. */
const cookies = z.boolean().optional().meta({ description: 'Also set the session as HttpOnly cookies' });
const keep = z
  .boolean()
  .default(true)
  .meta({ description: 'false: for twelve hours, and not after the browser closes' });

export const Registration = z.strictObject({
  email,
  password: NewPassword,
  name: line(120),
  phone: phone.optional(),
  cookies,
});
export const SignIn = z.strictObject({ email, password: GivenPassword, keep, cookies });
export const Refresh = z.strictObject({ refresh_token: z.string().max(200).optional() }).nullish();
export const ProfileChanges = z
  .strictObject({ name: line(120).optional(), phone: phone.nullable().optional() })
  .refine((changes) => Object.keys(changes).length > 0, { error: 'must change something: name or phone' });
export const PasswordChange = z.strictObject({ current: GivenPassword, new: NewPassword });

const PersonShape = z
  .object({
    id: Id,
    email: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    role: z.enum(['customer', 'courier', 'admin']),
    created_at: Instant,
  })
  .meta({ id: 'Person' });

export const Profile = PersonShape.extend({
  memberships: z.array(
    z.object({
      store_id: Id,
      store_slug: z.string(),
      store_name: z.string(),
      store_state: z.enum(STORE_STATES),
      store_timezone: z.string(),
      paused_until: Instant.nullable(),
      role: z.enum(['owner', 'manager', 'baker']),
    }),
  ),
}).meta({ id: 'Profile' });

const tokens = {
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number().int().meta({ description: 'Seconds that the access token lives' }),
};
export const SignedIn = z.object({ person: PersonShape, ...tokens }).meta({ id: 'SignedIn' });
export const Registered = SignedIn.extend({
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
}).meta({ id: 'Registered' });
export const Refreshed = z
  .object({ ...tokens, access_token: z.string().optional(), refresh_token: z.string().optional() })
  .meta({
    id: 'Refreshed',
    description: 'A refresh by cookie answers by cookie alone, so that no script sees a token',
  });
