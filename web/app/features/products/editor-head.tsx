import { Archive, Copy, History } from 'lucide-react';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Breadcrumbs } from '../../ui/navigation.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { StoreProduct } from './product.ts';
import { StatePill } from './state-pill.tsx';

type HeadProps = {
  storeId: number;
  product: StoreProduct;
  done: string | undefined;
  canEdit: boolean;
  /** A refusal says it itself. */
  isRefused: boolean;
  children?: ReactNode;
};

/** What it is, how it stands, and what can be done with the whole of it. */
export function EditorHead({ storeId, product, done, canEdit, isRefused, children }: HeadProps) {
  const { name } = product;
  return (
    <header className="mb-4 grid gap-2">
      <Breadcrumbs crumbs={[{ label: 'Products', href: paths.storeProducts(storeId) }, { label: name }]} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="min-w-0 text-2xl [overflow-wrap:anywhere]">{name}</h1>
        <StatePill product={product} />
        {canEdit && <WholeButtons storeId={storeId} product={product} />}
      </div>
      {children}
      <Standing product={product} done={done} hasProblems={!isRefused} />
    </header>
  );
}

function WholeButtons({ storeId, product }: Pick<HeadProps, 'storeId' | 'product'>) {
  const { id, status, version } = product;
  return (
    <div className="-mx-2 flex flex-wrap items-center lg:ml-auto">
      <ButtonLink
        href={paths.storeChanges(storeId, { subject: 'products', subject_id: id })}
        tone="plain"
        size="small"
        icon={<History aria-hidden="true" className="size-4" />}
      >
        History
      </ButtonLink>
      <Form method="post">
        <Button
          type="submit"
          name="press"
          value="copy"
          tone="plain"
          size="small"
          icon={<Copy aria-hidden="true" className="size-4" />}
        >
          Duplicate
        </Button>
      </Form>
      {status !== 'archived' && (
        <Form method="post">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="was" value={status} />
          <Button
            type="submit"
            name="press"
            value="archive"
            tone="plain"
            size="small"
            icon={<Archive aria-hidden="true" className="size-4" />}
          >
            Archive
          </Button>
        </Form>
      )}
    </div>
  );
}

const DONE: Record<string, string> = {
  save: 'Saved.',
  publish: 'Saved and on sale.',
  withdraw: 'Saved and off sale. Customers don’t see it any more.',
  created: 'A draft is made. Fill in what you know; nothing is in the shop before you put it on sale.',
  attach: 'The group is made, and customers choose from it here.',
  copy: 'This is the copy, as a draft.',
  restore: 'It is a draft again.',
};

/** What has just been done, what keeps customers from ordering it, and what may not be meant. */
function Standing({ product, done, hasProblems }: Pick<HeadProps, 'product' | 'done'> & { hasProblems: boolean }) {
  const { status, problems, warnings } = product;
  const words = DONE[done ?? ''];
  const title = status === 'draft' ? 'Before it can go on sale' : 'Customers can’t order it now';
  return (
    <div className="grid gap-3 empty:hidden">
      {words && <Notice tone="positive" isLive title={words} />}
      {hasProblems && problems.length > 0 && (
        <Notice tone="caution" title={title}>
          <Sentences sentences={problems} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice title="Perhaps not as you mean it">
          <Sentences sentences={warnings} />
        </Notice>
      )}
    </div>
  );
}

export function Sentences({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 1) return <p>{sentences[0]}</p>;
  return (
    <ul className="list-disc pl-5">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
