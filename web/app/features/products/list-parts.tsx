import { Download, Plus, SlidersHorizontal, Upload } from 'lucide-react';
import { Form } from 'react-router';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { ListView } from './list-view.ts';

type PartProps = { storeId: number; canEdit: boolean };

const icon = { 'aria-hidden': true, className: 'size-4.5' } as const;

export function ListActions({ storeId, canEdit }: PartProps) {
  return (
    <div className="flex flex-wrap items-center gap-2 sm:ml-auto">
      {canEdit && (
        <ButtonLink href={paths.storeProduct(storeId, 'new')} icon={<Plus {...icon} />} className="sm:order-last">
          New product
        </ButtonLink>
      )}
      <ButtonLink href={paths.storeOptionGroups(storeId)} tone="quiet" icon={<SlidersHorizontal {...icon} />}>
        Option groups
      </ButtonLink>
      {canEdit && (
        <ButtonLink href={paths.storeImport(storeId)} tone="plain" icon={<Upload {...icon} />}>
          Import
        </ButtonLink>
      )}
      <ButtonLink href={`/api/v1/stores/${storeId}/products.csv`} download tone="plain" icon={<Download {...icon} />}>
        Export
      </ButtonLink>
    </div>
  );
}

/** The way from nothing to a first sale. */
export function FirstSteps({ storeId, canEdit }: PartProps) {
  if (!canEdit) return <EmptyState title="No products yet">The owner adds them here.</EmptyState>;
  return (
    <EmptyState
      title="No products yet"
      actions={
        <>
          <ButtonLink href={paths.storeProduct(storeId, 'new')}>Make your first product</ButtonLink>
          <ButtonLink href={paths.storeImport(storeId)} tone="quiet">
            Import a list
          </ButtonLink>
        </>
      }
    >
      <ol className="grid list-decimal gap-2 pl-5 text-left">
        <li>Make a product: a name, a category and a price are enough for a draft.</li>
        <li>Say what is in it, how long it takes, and add pictures.</li>
        <li>
          Let customers choose: sizes, flavours and words are{' '}
          <a href={paths.storeOptionGroups(storeId)} className="text-link">
            option groups
          </a>{' '}
          that several products can share.
        </li>
        <li>Put it on sale. Until then nobody but you sees it.</li>
      </ol>
    </EmptyState>
  );
}

export function NothingFound({ storeId, view }: { storeId: number; view: ListView }) {
  return (
    <EmptyState
      title={view.q ? `Nothing is called “${view.q}”` : 'None here'}
      actions={
        <ButtonLink href={paths.storeProducts(storeId)} tone="quiet">
          All products
        </ButtonLink>
      }
    >
      {view.q && 'Try part of the name, or your own number.'}
    </EmptyState>
  );
}

/** `wasOnSale`: undone, it is on sale again; otherwise a draft. */
export function ArchivedNotice({ product, wasOnSale }: { product: number; wasOnSale: boolean }) {
  return (
    <div className="mb-4">
      <Notice
        tone="positive"
        isLive
        title="Archived. It is out of the shop and out of this list."
        action={
          <Form method="post">
            <input type="hidden" name="product" value={product} />
            {wasOnSale && <input type="hidden" name="was" value="active" />}
            <Button type="submit" name="press" value="restore" tone="quiet" size="small">
              Undo
            </Button>
          </Form>
        }
      />
    </div>
  );
}
