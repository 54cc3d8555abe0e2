import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { IdParams } from '../../platform/shapes.ts';
import { requireMember } from '../stores/stores.service.ts';
import { listCalendar } from './calendar.service.ts';
import { getTimes } from './read-times.service.ts';
import { resetDate, saveDate } from './save-dates.service.ts';
import { addClosure, changeClosure, removeClosure, saveHours, saveLimits, saveWindows } from './save-times.service.ts';
import {
  CalendarQuery,
  CalendarShape,
  ClosureBody,
  ClosureParams,
  DateBody,
  DateParams,
  HoursBody,
  LimitsBody,
  TimesShape,
  VersionQuery,
  WindowsBody,
} from './times.schema.ts';

const config = { access: 'person' } as const;
const response = { 200: TimesShape };
const about = (summary: string) => ({ tags: ['Times of a store'], summary });
const TIMES = '/api/v1/stores/:id';

/** Every member of the store reads; owners and managers write, with the version they have read. */
export function timesRoutes(app: App, context: Context) {
  readRoutes(app, context);
  weekRoutes(app, context);
  closureRoutes(app, context);
  dateRoutes(app, context);
}

function readRoutes(app: App, context: Context) {
  app.get(
    `${TIMES}/timetable`,
    { config, schema: { ...about('Hours, windows, limits and closures of a store'), params: IdParams, response } },
    async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      return { ...(await getTimes(context, context.db, store_id)), warnings: [] };
    },
  );

  app.get(
    `${TIMES}/calendar`,
    {
      config,
      schema: {
        ...about('How full each day is: units, kinds of work, windows and orders'),
        params: IdParams,
        querystring: CalendarQuery,
        response: { 200: CalendarShape },
      },
    },
    async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      return listCalendar(context, store_id, request.query);
    },
  );
}

function weekRoutes(app: App, context: Context) {
  app.put(
    `${TIMES}/hours`,
    { config, schema: { ...about('Opening hours of the week'), params: IdParams, body: HoursBody, response } },
    ({ actor, params, body }) => saveHours(context, { actor, store_id: params.id, ...body }),
  );

  app.put(
    `${TIMES}/windows`,
    { config, schema: { ...about('Windows of the week'), params: IdParams, body: WindowsBody, response } },
    ({ actor, params, body }) => saveWindows(context, { actor, store_id: params.id, ...body }),
  );

  app.put(
    `${TIMES}/limits`,
    {
      config,
      schema: { ...about('Units, kinds of work, notice and reach'), params: IdParams, body: LimitsBody, response },
    },
    ({ actor, params, body }) => saveLimits(context, { actor, store_id: params.id, ...body }),
  );
}

function closureRoutes(app: App, context: Context) {
  app.post(
    `${TIMES}/closures`,
    {
      config: { ...config, isIdempotent: true },
      schema: {
        ...about('Days on which the store is closed'),
        params: IdParams,
        body: ClosureBody,
        response: { 201: TimesShape },
      },
    },
    async ({ actor, params, body }, reply) => {
      reply.code(201);
      return addClosure(context, { actor, store_id: params.id, ...body });
    },
  );

  app.put(
    `${TIMES}/closures/:closure`,
    {
      config,
      schema: { ...about('Other days or another reason'), params: ClosureParams, body: ClosureBody, response },
    },
    ({ actor, params, body }) => changeClosure(context, { actor, store_id: params.id, id: params.closure, ...body }),
  );

  app.delete(
    `${TIMES}/closures/:closure`,
    {
      config,
      schema: { ...about('Open as usual again'), params: ClosureParams, querystring: VersionQuery, response },
    },
    ({ actor, params, query }) => removeClosure(context, { actor, store_id: params.id, id: params.closure, ...query }),
  );
}

function dateRoutes(app: App, context: Context) {
  app.put(
    `${TIMES}/days/:day`,
    {
      config,
      schema: { ...about('A date that differs from its weekday'), params: DateParams, body: DateBody, response },
    },
    ({ actor, params, body }) => saveDate(context, { actor, store_id: params.id, day: params.day, ...body }),
  );

  app.delete(
    `${TIMES}/days/:day`,
    {
      config,
      schema: { ...about('A date as its weekday again'), params: DateParams, querystring: VersionQuery, response },
    },
    ({ actor, params, query }) => resetDate(context, { actor, store_id: params.id, day: params.day, ...query }),
  );
}
