import type { Context } from '../../context.ts';
import { requirePerson } from '../../platform/auth.ts';
import type { App } from '../../platform/http.ts';
import { IdParams, Nothing } from '../../platform/shapes.ts';
import { AddressInput, AddressList, AddressShape } from './addresses.schema.ts';
import { removeAddress, replaceAddress, saveAddress } from './addresses.service.ts';
import { type AddressRow, listAddressesOf } from './addresses.sql.ts';

const out = ({ created_at, ...address }: AddressRow) => ({ ...address, created_at: created_at.toISOString() });
const tags = ['Accounts'];

export function addressRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/people/me/addresses',
    {
      config: { access: 'person' },
      schema: { tags, summary: 'My addresses, the default first', response: { 200: AddressList } },
    },
    async (request) => {
      const { person_id } = requirePerson(request.actor);
      return { items: (await listAddressesOf(context.db, { person_id })).map(out), next: null };
    },
  );
  app.post(
    '/api/v1/people/me/addresses',
    {
      config: { access: 'person', isIdempotent: true },
      schema: { tags, summary: 'Save an address', body: AddressInput, response: { 201: AddressShape } },
    },
    async (request, reply) => {
      const { person_id } = requirePerson(request.actor);
      return reply.code(201).send(out(await saveAddress(context, person_id, request.body)));
    },
  );
  addressRoutesById(app, context);
}

function addressRoutesById(app: App, context: Context) {
  app.put(
    '/api/v1/people/me/addresses/:id',
    {
      config: { access: 'person' },
      schema: {
        tags,
        summary: 'Replace an address',
        params: IdParams,
        body: AddressInput,
        response: { 200: AddressShape },
      },
    },
    async (request) => {
      const { person_id } = requirePerson(request.actor);
      return out(await replaceAddress(context, { id: request.params.id, person_id }, request.body));
    },
  );
  app.delete(
    '/api/v1/people/me/addresses/:id',
    {
      config: { access: 'person' },
      schema: { tags, summary: 'Remove an address', params: IdParams, response: { 204: Nothing } },
    },
    async (request, reply) => {
      const { person_id } = requirePerson(request.actor);
      await removeAddress(context, { id: request.params.id, person_id });
      return reply.code(204).send();
    },
  );
}
