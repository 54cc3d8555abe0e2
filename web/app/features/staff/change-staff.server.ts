import type { apiOf } from '../../lib/api.server.ts';
import { textOf } from '../../lib/forms.ts';
import { ROLES } from './roles.ts';

/** What has happened, as the page says it afterwards. */
export type StaffDeed = 'invited' | 'renewed' | 'withdrawn' | 'changed' | 'removed' | 'left';

const roleOf = (form: FormData) => ROLES.find(({ role }) => role === textOf(form, 'role'))?.role ?? 'baker';

/** Answers every press of the staff page. Throws what the API refuses. */
export async function changeStaff(
  { api, ask }: ReturnType<typeof apiOf>,
  id: number,
  form: FormData,
): Promise<StaffDeed> {
  const person = Number(textOf(form, 'person')) || 0;
  const invitation = Number(textOf(form, 'invitation')) || 0;
  switch (textOf(form, 'intent')) {
    case 'role':
      await ask(
        api.PUT('/api/v1/stores/{id}/members/{person}/role', {
          params: { path: { id, person } },
          body: { role: roleOf(form) },
        }),
      );
      return 'changed';
    case 'remove':
    case 'leave':
      await ask(api.DELETE('/api/v1/stores/{id}/members/{person}', { params: { path: { id, person } } }));
      return form.get('intent') === 'leave' ? 'left' : 'removed';
    case 'renew':
      await ask(
        api.POST('/api/v1/stores/{id}/invitations/{invitation}/renewal', { params: { path: { id, invitation } } }),
      );
      return 'renewed';
    case 'withdraw':
      await ask(api.DELETE('/api/v1/stores/{id}/invitations/{invitation}', { params: { path: { id, invitation } } }));
      return 'withdrawn';
    default:
      await ask(
        api.POST('/api/v1/stores/{id}/invitations', {
          params: { path: { id } },
          body: { email: textOf(form, 'email') ?? '', role: roleOf(form) },
        }),
      );
      return 'invited';
  }
}
