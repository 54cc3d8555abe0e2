import { DayPlan, Sheet } from '../../features/plan/day-plan.tsx';
import { IncompleteNotice } from '../../features/plan/incomplete-notice.tsx';
import { dayName, isWork, readDay } from '../../features/plan/plan.ts';
import { PlanBar } from '../../features/plan/plan-bar.tsx';
import { ShoppingList } from '../../features/plan/shopping-list.tsx';
import { WeekPlan } from '../../features/plan/week-plan.tsx';
import { workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { Main } from '../../ui/header.tsx';
import type { Route } from './+types/plan.ts';
import '../../features/plan/plan.css';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const { searchParams } = args.url;
  const isWeek = searchParams.get('days') === '7';
  const query = { from: readDay(searchParams.get('from')), days: isWeek ? 7 : 1 };
  const plan = await ask(api.GET('/api/v1/stores/{id}/plan', { params: { path: { id: store.id }, query } }));
  return { store, plan, isWeek };
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `${args.loaderData?.store.name ?? 'Store'} plan`, isPrivate: true });

export default function PlanPage({ loaderData }: Route.ComponentProps) {
  const { store, plan, isWeek } = loaderData;
  const [day] = plan.days;
  return (
    <>
      <StoreBar store={store} current="plan" />
      <Main className="page-width grid flex-1 grid-cols-1 content-start gap-5 py-6">
        <h1 className="text-2xl">
          {isWeek ? `The week from ${dayName(plan.from)}` : dayName(plan.from)}
          <span className="hidden print:inline"> · {store.name}</span>
        </h1>
        <PlanBar storeId={store.id} plan={plan} isWeek={isWeek} />
        <IncompleteNotice storeId={store.id} products={plan.incomplete} />
        {isWeek || !day ? (
          <WeekPlan storeId={store.id} plan={plan} />
        ) : (
          <DayPlan storeId={store.id} day={day} timezone={plan.timezone} />
        )}
        {plan.days.some(isWork) && (
          <Sheet
            title="Buy"
            isEmpty={plan.shopping.length === 0}
            empty="Nothing on the list: either all is ready, or no recipes are written down."
          >
            <ShoppingList items={plan.shopping} />
          </Sheet>
        )}
      </Main>
    </>
  );
}
