import { Button, ButtonLink } from '../button.tsx';
import { Dialog, DialogButton, Sheet, SheetButton } from '../dialog.tsx';
import { LiveRegion, Toast } from '../live.tsx';
import { Breadcrumbs, ShowMore, Tabs } from '../navigation.tsx';
import { Notice } from '../notice.tsx';
import { Loading, SkeletonCard } from '../skeleton.tsx';
import { EmptyState, ErrorState } from '../states.tsx';
import { Timeline } from '../timeline.tsx';
import { Chapter, Sample } from './sample.tsx';

export function Messages() {
  return (
    <Chapter id="messages" title="Messages" words="Short, kind, exact: what happened, what it means, what to do.">
      <SampleNotices />
      <Sample name="Toast and live region" className="grid gap-3">
        <Toast
          isStill
          message="Blush velvet is in your cart."
          action={<a href="#messages">View cart</a>}
          onClose={() => undefined}
        />
        <LiveRegion isShown>
          <span className="text-content-muted text-sm">Updated a moment ago</span>
        </LiveRegion>
      </Sample>
      <SampleStates />
      <Sample name="Loading">
        <Loading label="Loading cakes" className="grid w-full grid-cols-2 gap-4 sm:grid-cols-4">
          <SkeletonCard />
          <SkeletonCard />
          <SkeletonCard />
          <SkeletonCard />
        </Loading>
      </Sample>
    </Chapter>
  );
}

function SampleNotices() {
  return (
    <Sample name="Notices" className="grid gap-3 lg:grid-cols-2">
      <Notice title="Order by 6 pm for tomorrow">Cakes with fondant figures need one more day.</Notice>
      <Notice tone="positive" title="Your window is held for 15 minutes">
        Sunday, 4–6 pm.
      </Notice>
      <Notice
        tone="caution"
        title="The price changed since you added it"
        action={
          <Button tone="quiet" size="small">
            See what changed
          </Button>
        }
      >
        Macarons went from ₹100 to ₹120.
      </Notice>
      <Notice
        tone="danger"
        title="Your bank said no"
        action={
          <Button tone="quiet" size="small">
            Pay another way
          </Button>
        }
      >
        Nothing was charged. Your cart and window are kept.
      </Notice>
    </Sample>
  );
}

function SampleStates() {
  return (
    <Sample name="Empty and failed" className="grid gap-6 md:grid-cols-2">
      <div className="rounded-lg border border-line bg-surface-raised">
        <EmptyState
          title="Nothing in your cart yet"
          actions={<ButtonLink href="#messages">See cakes for today</ButtonLink>}
        >
          The earliest kitchen near you delivers at 6 pm.
        </EmptyState>
      </div>
      <div className="rounded-lg border border-line bg-surface-raised">
        <ErrorState
          title="We couldn’t load the windows"
          code="req_7f3a"
          actions={<Button tone="quiet">Try again</Button>}
        >
          The store’s calendar didn’t answer. Your choices are kept.
        </ErrorState>
      </div>
    </Sample>
  );
}

export function Wayfinding() {
  return (
    <Chapter id="wayfinding" title="Wayfinding" words="Where you are, what else there is, what comes next.">
      <Sample name="Breadcrumbs">
        <Breadcrumbs
          crumbs={[
            { label: 'Cakes', href: '#wayfinding' },
            { label: 'Sugar Lane', href: '#food' },
            { label: 'Blush velvet' },
          ]}
        />
      </Sample>
      <Sample name="Tabs" className="min-w-0">
        <Tabs
          label="Orders"
          tabs={[
            { label: 'Coming', href: '#wayfinding', isCurrent: true, count: 2 },
            { label: 'Past', href: '#food', isCurrent: false, count: 14 },
            { label: 'Cancelled', href: '#fields', isCurrent: false },
          ]}
        />
      </Sample>
      <Sample name="Show more" className="grid">
        <ShowMore href="#wayfinding" shown={24} noun="cakes" />
      </Sample>
      <SampleProgress />
    </Chapter>
  );
}

function SampleProgress() {
  return (
    <div className="grid gap-10 md:grid-cols-2">
      <Sample name="Timeline">
        <Timeline
          steps={[
            { title: 'Order placed', at: 'Fri 20 Nov, 8:12 pm', state: 'done' },
            { title: 'Sugar Lane said yes', at: 'Fri 20 Nov, 8:15 pm', state: 'done' },
            { title: 'Baking', at: 'since 9:30 am', detail: 'Out of the oven by noon, iced by two.', state: 'now' },
            { title: 'On its way', state: 'next' },
            { title: 'At your door', at: 'Sun 22 Nov, 4–6 pm', state: 'next' },
          ]}
        />
      </Sample>
      <Sample name="Dialog and sheet" className="flex flex-wrap content-start items-start gap-3">
        <DialogButton dialog="kit-cancel" tone="quiet">
          Open a dialog
        </DialogButton>
        <SheetButton sheet="kit-filters" tone="quiet">
          Open a sheet
        </SheetButton>
        <Dialog
          id="kit-cancel"
          title="Cancel this order?"
          actions={
            <form method="dialog" className="flex flex-wrap gap-3">
              <Button type="submit" tone="quiet">
                Keep the order
              </Button>
              <Button type="submit" tone="danger">
                Cancel and refund ₹1,165
              </Button>
            </form>
          }
        >
          <p>You get all of ₹1,165 back until Saturday, 4 pm. After that, half.</p>
        </Dialog>
        <Sheet id="kit-filters" title="Filters" actions={<Button isWide>Show 18 cakes</Button>}>
          <p className="text-content-muted">Filters go here: diets, occasions, price, day.</p>
        </Sheet>
      </Sample>
    </div>
  );
}
