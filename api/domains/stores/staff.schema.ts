import { z } from 'zod';
import { Id, Instant, PathId } from '../../platform/shapes.ts';
import { email } from '../../platform/text.ts';

const Role = z.enum(['owner', 'manager', 'baker']);

export const MemberParams = z.strictObject({ id: PathId, person: PathId });
export const InvitationParams = z.strictObject({ id: PathId, invitation: PathId });
export const InvitationTokenParams = z.strictObject({ token: z.string().min(1).max(100) });

export const RoleBody = z.strictObject({ role: Role });
export const InvitationBody = z.strictObject({ email, role: Role });

export const MemberOut = z
  .object({
    person_id: Id,
    name: z.string(),
    email: z.string(),
    role: Role,
    since: Instant,
    is_you: z.boolean(),
  })
  .meta({ id: 'StoreMember' });

export const InvitationOut = z
  .object({
    id: Id,
    email: z.string(),
    role: Role,
    invited_by: z.string(),
    sent_at: Instant,
    sent_count: z.number().int(),
    expires_at: Instant,
    is_expired: z.boolean(),
  })
  .meta({ id: 'StoreInvitation' });

export const StaffOut = z
  .object({ members: z.array(MemberOut), invitations: z.array(InvitationOut) })
  .meta({ id: 'StoreStaff' });

export const OpenedInvitation = z
  .object({
    store: z.object({
      id: Id,
      name: z.string(),
      kind: z.string(),
      district: z.string(),
      city: z.string(),
      timezone: z.string(),
    }),
    role: Role,
    email: z.string().meta({ description: 'Whom it is for' }),
    invited_by: z.string(),
    expires_at: Instant,
    state: z.enum(['open', 'expired', 'accepted']),
  })
  .meta({ id: 'OpenedInvitation' });

export const Joined = z.object({ store_id: Id, store_name: z.string(), role: Role }).meta({ id: 'JoinedStore' });
