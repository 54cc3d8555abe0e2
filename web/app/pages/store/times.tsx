import { redirect } from 'react-router';
import { CalendarView } from '../../features/times/calendar-view.tsx';
import { ClosuresView } from '../../features/times/closures-view.tsx';
import { findExample } from '../../features/times/example.server.ts';
import { HoursForm } from '../../features/times/hours-form.tsx';
import { forgetWarnings, keepWarnings, keptWarnings } from '../../features/times/kept-warnings.server.ts';
import { LimitsForm } from '../../features/times/limits-form.tsx';
import { monthSpan, readDay, readMonth } from '../../features/times/month.ts';
import { OrderingForm } from '../../features/times/ordering-form.tsx';
import { saveTimes } from '../../features/times/save-times.server.ts';
import { readView, readWeekday, VIEWS } from '../../features/times/times.ts';
import { TimesNotices } from '../../features/times/times-notices.tsx';
import { WindowsForm } from '../../features/times/windows-form.tsx';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { refusal } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import { Tabs } from '../../ui/navigation.tsx';
import type { Route } from './+types/times.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const asked = args.url.searchParams;
  const view = readView(asked.get('view'));
  const path = { id: store.id };
  const times = await ask(api.GET('/api/v1/stores/{id}/timetable', { params: { path } }));
  const day = view === 'calendar' ? readDay(asked.get('day')) : null;
  const month = readMonth(asked.get('month') ?? day?.slice(0, 7) ?? null, times.today);
  const query = monthSpan(month);
  const calendar =
    view === 'calendar'
      ? await ask(
          api.GET('/api/v1/stores/{id}/calendar', { params: { path, query: { ...query, days: String(query.days) } } }),
        )
      : null;
  return {
    store,
    view,
    times,
    month,
    days: calendar?.days ?? [],
    chosen: calendar?.days.find((one) => one.day === day) ?? null,
    weekday: readWeekday(asked.get('weekday')),
    example: view === 'limits' ? await findExample(args, store.id) : null,
    edited: times.closures.find(({ id }) => id === Number(asked.get('edit'))),
    saved: asked.has('saved') ? `Saved. ${SAVED[view]}` : undefined,
    kept: keptWarnings(args.request, store.id),
  };
}

const SAVED = {
  calendar: 'The date is as you see it.',
  hours: 'These are the hours of every week from now on.',
  windows: 'Customers choose from these windows from now on.',
  limits: 'They hold for every order from now on.',
  closures: 'Customers see it at once.',
  ordering: 'It holds for every order from now on.',
};

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const id = idOf(args.params.id);
  const here = (saved: boolean) => {
    const query = Object.fromEntries(args.url.searchParams);
    const { saved: _, edit: __, ...rest } = query;
    return paths.storeTimes(id, { ...rest, ...(saved && { saved: true }) });
  };
  if (form.get('intent') === 'dismiss')
    return redirect(here(false), { headers: { 'set-cookie': forgetWarnings(args.url, id) } });
  try {
    const { warnings } = await saveTimes({ ...args, form, id });
    const isWeek = /hours|windows/.test(String(form.getAll('intent').at(-1)));
    const cookie = keepWarnings(args, id, { warnings, isWeek });
    return redirect(here(true), { headers: cookie ? { 'set-cookie': cookie } : {} });
  } catch (error) {
    return refusal(error, form);
  }
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `${args.loaderData?.store.name ?? 'Store'} times`, isPrivate: true });

export default function TimesPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, view, times, kept, saved } = loaderData;
  const tabs = VIEWS.map((one) => ({
    label: one.label,
    href: paths.storeTimes(store.id, one.view === 'calendar' ? {} : { view: one.view }),
    isCurrent: one.view === view,
  }));
  return (
    <>
      <StoreBar store={store} current="times" />
      <Main className="page-width grid flex-1 grid-cols-1 content-start gap-5 py-6">
        <h1 className="text-2xl">Times</h1>
        <Tabs label="Times" tabs={tabs} />
        <TimesNotices
          storeId={store.id}
          here={paths.storeTimes(store.id, view === 'calendar' ? {} : { view })}
          refusal={actionData}
          saved={saved}
          warnings={kept.warnings}
          leftOut={kept.left_out}
        />
        {store.role === 'baker' && view !== 'calendar' && (
          <p className="text-content-muted">Owners and managers change these; you see them as they are.</p>
        )}
        <TimesView key={times.version} {...loaderData} refusal={actionData} />
      </Main>
    </>
  );
}

type ViewProps = Awaited<ReturnType<typeof loader>> & { refusal: Route.ComponentProps['actionData'] };

function TimesView({ store, view, times, month, days, chosen, weekday, example, edited, refusal }: ViewProps) {
  const canEdit = store.role !== 'baker';
  const part = { storeId: store.id, times, canEdit, refusal };
  switch (view) {
    case 'hours':
      return <HoursForm {...part} />;
    case 'windows':
      return <WindowsForm {...part} weekday={weekday} />;
    case 'limits':
      return <LimitsForm {...part} example={example} />;
    case 'closures':
      return <ClosuresView {...part} edited={edited} />;
    case 'ordering':
      return <OrderingForm {...part} />;
    default:
      return <CalendarView {...part} {...{ month, days, chosen }} />;
  }
}
