import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live.tsx';
import type { StoreProduct } from './product.ts';

type SaveBarProps = {
  form: string;
  status: StoreProduct['status'];
  isChanged: boolean;
  /** The press that is on its way. */
  busy: string | undefined;
  said: string;
};

/** Always in sight: whether all is saved, and what to do. */
export function SaveBar({ form, status, isChanged, busy, said }: SaveBarProps) {
  const state = busy ? 'Saving' : isChanged ? 'Unsaved changes' : 'All saved';
  return (
    <div className="-mx-[clamp(1rem,4vw,2rem)] sticky bottom-0 z-20 border-line border-t bg-surface/95 px-[clamp(1rem,4vw,2rem)] pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] backdrop-blur-md lg:mx-0 lg:bottom-4 lg:rounded-lg lg:border lg:bg-surface-raised lg:px-4 lg:shadow-lifted">
      <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-2">
        <p className="noscript-hidden mr-auto text-content-muted text-sm max-sm:w-full" role="status">
          {state}
        </p>
        {status === 'active' ? (
          <Button type="submit" form={form} name="press" value="withdraw" tone="quiet" isBusy={busy === 'withdraw'}>
            Take off sale
          </Button>
        ) : (
          <Button type="submit" form={form} name="press" value="publish" tone="quiet" isBusy={busy === 'publish'}>
            {isChanged ? 'Save and put on sale' : 'Put on sale'}
          </Button>
        )}
        <Button type="submit" form={form} name="press" value="save" isBusy={busy === 'save'}>
          Save
        </Button>
      </div>
      <LiveRegion>{said}</LiveRegion>
    </div>
  );
}
