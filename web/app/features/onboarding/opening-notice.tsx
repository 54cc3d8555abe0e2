import { Form } from 'react-router';
import { formatCount } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Workplace } from '../workplace/store.server.ts';
import type { Checklist } from './checklist.tsx';

type OpeningNoticeProps = { store: Workplace; checklist: Checklist; reason: string | null; slug: string | null };

/** Where the store stands on its way to the first order, and the one thing to do now. */
export function OpeningNotice({ store, checklist, reason, slug }: OpeningNoticeProps) {
  switch (store.state) {
    case 'draft':
      return <Ready store={store} checklist={checklist} />;
    case 'returned':
      return (
        <div className="grid gap-4">
          <Notice tone="danger" title="We sent it back: something is to be put right first">
            <Reason reason={reason} />
          </Notice>
          <Ready store={store} checklist={checklist} />
        </div>
      );
    case 'submitted':
      return (
        <Notice tone="caution" title="We are looking at it" action={<Press intent="withdraw">Take it back</Press>}>
          You get an e-mail as soon as somebody has decided, usually within a working day. You can go on changing
          things.
        </Notice>
      );
    case 'live':
      return (
        <Notice
          tone="positive"
          title={`${store.name} is open`}
          action={slug && <ButtonLink href={paths.store(slug)}>See it as customers do</ButtonLink>}
        >
          Customers find it and order. New orders arrive on the board.
        </Notice>
      );
    case 'suspended':
      return (
        <Notice tone="danger" title="The store is suspended: customers don’t see it">
          <Reason reason={reason} />
        </Notice>
      );
    case 'closed':
      return <Notice title="The store is closed for good">You can still read everything here.</Notice>;
  }
}

function Reason({ reason }: { reason: string | null }) {
  return reason ? <p className="whitespace-pre-line">{reason}</p> : null;
}

function Ready({ store, checklist }: { store: Workplace; checklist: Checklist }) {
  const { missing } = checklist;
  if (missing > 0)
    return (
      <Notice title={`${formatCount(missing, 'thing')} to do before ${store.name} can open`}>
        Do them in any order. Then ask us to open it.
      </Notice>
    );
  return (
    <Notice
      tone="positive"
      title="Everything is there"
      action={
        <Press intent="submit" isPrimary>
          Ask to open the store
        </Press>
      }
    >
      We look at it, usually within a working day. From then on customers find it.
    </Notice>
  );
}

function Press({ intent, isPrimary = false, children }: { intent: string; isPrimary?: boolean; children: string }) {
  return (
    <Form method="post">
      <Button type="submit" name="intent" value={intent} tone={isPrimary ? 'primary' : 'quiet'}>
        {children}
      </Button>
    </Form>
  );
}
