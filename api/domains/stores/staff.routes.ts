import type { Context } from '../../context.ts';
import { requirePerson } from '../../platform/auth.ts';
import type { App } from '../../platform/http.ts';
import { Nothing } from '../../platform/shapes.ts';
import { acceptInvitation, openInvitation } from './accept-invitation.service.ts';
import { StoreIdParams } from './approval.schema.ts';
import { EVERYBODY, OWNERS, RUNNERS, sitDown } from './desk.ts';
import { invite, sendAgain, withdraw } from './invitations.service.ts';
import {
  InvitationBody,
  InvitationOut,
  InvitationParams,
  InvitationTokenParams,
  Joined,
  MemberParams,
  OpenedInvitation,
  RoleBody,
  StaffOut,
} from './staff.schema.ts';
import { changeRole, listStaff, removeMember } from './staff.service.ts';

const config = { access: 'person' } as const;
const tags = ['Staff of a store'];
const SEND_LIMIT = { name: 'invitations', points: 60, seconds: 3600, by: 'person' } as const;
const OPEN_LIMIT = { name: 'open-invitation', points: 120, seconds: 60, by: 'address' } as const;

/** Owners decide on people; managers see them and invite bakers. */
export function staffRoutes(app: App, context: Context) {
  memberRoutes(app, context);
  invitationRoutes(app, context);
  openRoutes(app, context);
}

function memberRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/stores/:id/members',
    {
      config,
      schema: {
        tags,
        summary: 'Who works at a store, and who is invited',
        params: StoreIdParams,
        response: { 200: StaffOut },
      },
    },
    async ({ actor, params }) => listStaff(context, await sitDown(context, actor, params.id, RUNNERS)),
  );

  app.put(
    '/api/v1/stores/:id/members/:person/role',
    {
      config,
      schema: { tags, summary: 'Another role', params: MemberParams, body: RoleBody, response: { 200: StaffOut } },
    },
    async ({ actor, params, body }) => {
      const desk = await sitDown(context, actor, params.id, OWNERS);
      await changeRole(context, desk, params.person, body.role);
      return listStaff(context, desk);
    },
  );

  app.delete(
    '/api/v1/stores/:id/members/:person',
    {
      config,
      schema: { tags, summary: 'Remove somebody, or leave', params: MemberParams, response: { 204: Nothing } },
    },
    async ({ actor, params }, reply) => {
      const isSelf = actor.kind === 'person' && actor.person_id === params.person;
      const desk = await sitDown(context, actor, params.id, isSelf ? EVERYBODY : OWNERS);
      await removeMember(context, desk, params.person);
      return reply.code(204).send();
    },
  );
}

function invitationRoutes(app: App, context: Context) {
  const INVITATIONS = '/api/v1/stores/:id/invitations';
  app.post(
    INVITATIONS,
    {
      config: { ...config, isIdempotent: true, limit: SEND_LIMIT },
      schema: {
        tags,
        summary: 'Invite somebody by e-mail',
        params: StoreIdParams,
        body: InvitationBody,
        response: { 201: InvitationOut },
      },
    },
    async ({ actor, params, body }, reply) => {
      const made = await invite(context, await sitDown(context, actor, params.id, RUNNERS), body);
      return reply.code(201).send(made);
    },
  );

  app.post(
    `${INVITATIONS}/:invitation/renewal`,
    {
      config: { ...config, limit: SEND_LIMIT },
      schema: {
        tags,
        summary: 'Send it again, with another link',
        params: InvitationParams,
        response: { 200: InvitationOut },
      },
    },
    async ({ actor, params }) =>
      sendAgain(context, await sitDown(context, actor, params.id, RUNNERS), params.invitation),
  );

  app.delete(
    `${INVITATIONS}/:invitation`,
    {
      config,
      schema: { tags, summary: 'Withdraw an invitation', params: InvitationParams, response: { 204: Nothing } },
    },
    async ({ actor, params }, reply) => {
      await withdraw(context, await sitDown(context, actor, params.id, RUNNERS), params.invitation);
      return reply.code(204).send();
    },
  );
}

/** For whoever has the link. */
function openRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/invitations/:token',
    {
      config: { access: 'anyone', limit: OPEN_LIMIT },
      schema: {
        tags,
        summary: 'What an invitation says',
        params: InvitationTokenParams,
        response: { 200: OpenedInvitation },
      },
    },
    async ({ params }) => openInvitation(context, params.token),
  );

  app.put(
    '/api/v1/invitations/:token/acceptance',
    {
      config: { ...config, limit: OPEN_LIMIT },
      schema: { tags, summary: 'Start to work there', params: InvitationTokenParams, response: { 200: Joined } },
    },
    async ({ actor, params }) => acceptInvitation(context, requirePerson(actor), params.token),
  );
}
