import { Form, useNavigation } from 'react-router';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { type Change, noOf, type Order, yesOf } from './change-words.ts';

/** Yes, no, and the way out. */
export function ChangeAnswer({ change, order }: { change: Change; order: Order }) {
  const intent = useNavigation().formData?.get('intent');
  if (!change.answers.includes('acceptance')) return null;
  return (
    <Form method="post" className="grid justify-items-start gap-3">
      <div className="flex flex-wrap gap-3 max-sm:w-full max-sm:[&>button]:w-full">
        <Button id="accept" type="submit" name="intent" value="accept" size="large" isBusy={intent === 'accept'}>
          {yesOf(change)}
        </Button>
        <Button id="keep" type="submit" name="intent" value="keep" tone="quiet" size="large" isBusy={intent === 'keep'}>
          {noOf(change)}
        </Button>
      </div>
      {order.moves.includes('cancellation') && !change.decline_if_refused && (
        <p className="text-content-muted">
          Neither will do?{' '}
          <Link
            href={`${paths.tracking(order.tracking_token)}?cancel=1`}
            className="text-link inline-flex min-h-11 items-center"
          >
            Cancel the order instead
          </Link>
          , and see first what comes back.
        </p>
      )}
    </Form>
  );
}
