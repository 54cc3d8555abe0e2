import { Form } from 'react-router';
import type { components } from '../../../../contract/api-types.gen.ts';
import { formatDayTime } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { roleLabel } from './roles.ts';

type Invitation = components['schemas']['StoreInvitation'];
type InvitationListProps = {
  invitations: readonly Invitation[];
  timezone: string;
  /** Managers decide on bakers' alone. */
  mayDecide: (invitation: Invitation) => boolean;
};

export function InvitationList({ invitations, timezone, mayDecide }: InvitationListProps) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface-raised">
      {invitations.map((invitation) => {
        const { id, email, role, is_expired, expires_at, sent_count } = invitation;
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                <span className="[overflow-wrap:anywhere]">{email}</span>
                {is_expired && <Badge tone="caution">Expired</Badge>}
              </p>
              <p className="text-content-muted text-sm">
                {roleLabel(role)}, {is_expired ? 'opened' : 'opens'} until {formatDayTime(expires_at, timezone)}
                {sent_count > 1 && `, sent ${sent_count} times`}
              </p>
            </div>
            {mayDecide(invitation) && (
              <Form method="post" className="flex flex-wrap gap-2" preventScrollReset>
                <input type="hidden" name="invitation" value={id} />
                <Button type="submit" name="intent" value="renew" tone="quiet" size="small">
                  Send again<span className="sr-only"> to {email}</span>
                </Button>
                <Button type="submit" name="intent" value="withdraw" tone="plain" size="small">
                  Withdraw<span className="sr-only"> the invitation of {email}</span>
                </Button>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
