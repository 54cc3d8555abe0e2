import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { IdParams, Nothing } from '../../platform/shapes.ts';
import { changeOptionAvailability } from './change-availability.ts';
import { addGroup, changeGroup, copyGroup, deleteGroup } from './edit-group.ts';
import {
  GroupParams,
  NewOptionGroup,
  OptionAvailability,
  OptionGroupChange,
  OptionParams,
  StoreOptionGroup,
  StoreOptionGroups,
} from './edit-groups.schema.ts';
import { EDITORS, enterAs, STAFF } from './editor.ts';
import { getStoreGroup, listStoreGroups } from './store-groups.ts';

const tags = ['Catalogue of a store'];
const config = { access: 'person' } as const;
const creates = { access: 'person', isIdempotent: true } as const;
const ALL = '/api/v1/stores/:id/option-groups';
const ONE = `${ALL}/:group`;

export function groupEditingRoutes(app: App, context: Context) {
  readingRoutes(app, context);
  creatingRoutes(app, context);
  changingRoutes(app, context);
}

function readingRoutes(app: App, context: Context) {
  app.get(ALL, {
    config,
    schema: {
      tags,
      summary: 'A store’s option groups, in the order in which a design is composed',
      params: IdParams,
      response: { 200: StoreOptionGroups },
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, STAFF);
      return { items: await listStoreGroups(context, editor.store_id) };
    },
  });

  app.get(ONE, {
    config,
    schema: {
      tags,
      summary: 'An option group as its store edits it',
      params: GroupParams,
      response: { 200: StoreOptionGroup },
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, STAFF);
      return getStoreGroup(context, context.db, editor.store_id, request.params.group);
    },
  });
}

function creatingRoutes(app: App, context: Context) {
  app.post(ALL, {
    config: creates,
    schema: {
      tags,
      summary: 'A new option group, of no product yet',
      params: IdParams,
      body: NewOptionGroup,
      response: { 201: StoreOptionGroup },
    },
    handler: async (request, reply) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      return reply.code(201).send(await addGroup(context, editor, request.body));
    },
  });

  app.post(`${ONE}/copies`, {
    config: creates,
    schema: {
      tags,
      summary: 'The same group once more, of no product yet',
      params: GroupParams,
      response: { 201: StoreOptionGroup },
    },
    handler: async (request, reply) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      return reply.code(201).send(await copyGroup(context, editor, request.params.group));
    },
  });
}

function changingRoutes(app: App, context: Context) {
  app.put(ONE, {
    config,
    schema: {
      tags,
      summary: 'Save an option group whole; every product that has it follows',
      params: GroupParams,
      body: OptionGroupChange,
      response: { 200: StoreOptionGroup },
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      return changeGroup(context, editor, request.params.group, request.body);
    },
  });

  app.delete(ONE, {
    config,
    schema: { tags, summary: 'Delete a group that no product has', params: GroupParams, response: { 204: Nothing } },
    handler: async (request, reply) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      await deleteGroup(context, editor, request.params.group);
      return reply.code(204).send();
    },
  });

  app.put('/api/v1/stores/:id/options/:option/availability', {
    config,
    schema: {
      tags,
      summary: 'An option is sold out, for now or until a time, or back again; bakers too',
      params: OptionParams,
      body: OptionAvailability,
      response: { 200: StoreOptionGroup },
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, STAFF);
      return changeOptionAvailability(context, editor, request.params.option, request.body);
    },
  });
}
