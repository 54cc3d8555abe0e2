import { Form } from 'react-router';
import type { components } from '../../../../contract/api-types.gen.ts';
import { formatDate } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { ROLES, roleLabel } from './roles.ts';

type Member = components['schemas']['StoreMember'];

type MemberListProps = { members: readonly Member[]; isOwner: boolean; timezone: string };

export function MemberList({ members, isOwner, timezone }: MemberListProps) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface-raised">
      {members.map((member) => (
        <li key={member.person_id} className="grid gap-2 px-4 py-4 sm:px-5">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <div className="min-w-0">
              <h3 className="font-sans font-semibold text-base">
                {member.name}
                {member.is_you && <span className="font-normal text-content-muted"> (you)</span>}
              </h3>
              <p className="text-content-muted text-sm [overflow-wrap:anywhere]">{member.email}</p>
            </div>
            <p className="text-sm">
              <span className="font-semibold">{roleLabel(member.role)}</span>
              <span className="text-content-muted"> since {formatDate(member.since, timezone)}</span>
            </p>
          </div>
          {(isOwner || member.is_you) && <MemberMenu member={member} isOwner={isOwner} />}
        </li>
      ))}
    </ul>
  );
}

function MemberMenu({ member, isOwner }: { member: Member; isOwner: boolean }) {
  const { person_id, name, role, is_you } = member;
  return (
    <Disclosure
      label={
        <>
          {isOwner ? `Change role or ${member.is_you ? 'leave' : 'remove'}` : 'Leave this store'}
          <span className="sr-only">: {name}</span>
        </>
      }
    >
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-2">
        {isOwner && (
          <Form method="post" className="flex flex-wrap items-end gap-3" preventScrollReset>
            <input type="hidden" name="person" value={person_id} />
            <Field label={`Role of ${name}`} name="role" isRequired>
              {(control) => (
                <Select {...control} key={role} defaultValue={role}>
                  {ROLES.map((one) => (
                    <option key={one.role} value={one.role}>
                      {one.label}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Button type="submit" name="intent" value="role" tone="quiet" className="min-h-12">
              Change role
            </Button>
          </Form>
        )}
        <Form method="post" preventScrollReset>
          <input type="hidden" name="person" value={person_id} />
          <Button type="submit" name="intent" value={is_you ? 'leave' : 'remove'} tone="danger" className="min-h-12">
            {is_you ? 'Leave this store' : `Remove ${name}`}
          </Button>
        </Form>
      </div>
    </Disclosure>
  );
}
