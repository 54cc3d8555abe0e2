import { type ReactNode, useId } from 'react';
import { Form, useNavigation } from 'react-router';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/notice.tsx';
import { count, figuresOf, isBusy, type ProductImport, progressWords, runWords } from './import.ts';
import { WrongRows } from './wrong-rows.tsx';

type PanelProps = { storeId: number; one: ProductImport; refusal: string | undefined };

const TITLES = {
  checking: 'Checking the table',
  checked: 'This is what would happen',
  running: 'Importing',
  done: 'Imported',
  failed: 'This did not work',
};

/** One import from its check to its end. */
export function ImportPanel({ storeId, one, refusal }: PanelProps) {
  return (
    <section aria-labelledby="import">
      <Card className="grid grid-cols-1 gap-5">
        <div>
          <h2 id="import" className="text-xl">
            {TITLES[one.state]}
          </h2>
          {one.file_name && <p className="break-words text-content-muted text-sm">{one.file_name}</p>}
        </div>
        <Body storeId={storeId} one={one} refusal={refusal} />
      </Card>
    </section>
  );
}

function Body({ storeId, one, refusal }: PanelProps) {
  if (isBusy(one)) return <Progress one={one} />;
  if (one.state === 'failed')
    return (
      <>
        <Notice tone="danger" title={one.message ?? 'Something went wrong on our side. Check the table again.'} />
        <Figures one={one} />
      </>
    );
  if (one.state === 'done')
    return (
      <>
        <Figures one={one} />
        <WrongRows {...one} />
        <p className="flex flex-wrap gap-3">
          <ButtonLink href={paths.storeProducts(storeId, one.created > 0 ? { status: 'draft' } : {})}>
            {one.created > 0 ? 'See the drafts' : 'See your products'}
          </ButtonLink>
        </p>
      </>
    );
  return <Checked one={one} refusal={refusal} />;
}

const BAR =
  'h-3 w-full appearance-none overflow-hidden rounded-full bg-surface-sunken [&::-moz-progress-bar]:bg-accent ' +
  '[&::-webkit-progress-bar]:bg-surface-sunken [&::-webkit-progress-value]:bg-accent';

function Progress({ one }: { one: ProductImport }) {
  const id = useId();
  return (
    <div className="grid gap-3">
      <progress
        aria-labelledby={id}
        max={Math.max(1, one.rows_total)}
        value={one.rows_total === 0 ? undefined : one.rows_done}
        className={BAR}
      />
      <p id={id} className="tabular font-semibold">
        {progressWords(one)}
      </p>
      <p className="text-content-muted text-sm">
        {one.state === 'running'
          ? 'You may leave this page; it goes on without you.'
          : 'Nothing changes yet. You may leave this page and come back.'}
      </p>
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
    </div>
  );
}

function Checked({ one, refusal }: { one: ProductImport; refusal: string | undefined }) {
  const { state, formData } = useNavigation();
  const words = runWords(one);
  return (
    <>
      {one.message && <Notice tone="caution" title={one.message} />}
      <Figures one={one} />
      {words === undefined && <Nothing one={one} />}
      <WrongRows {...one} />
      {refusal && <Notice tone="danger" isLive title={refusal} />}
      {words !== undefined && (
        <Form method="post" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <input type="hidden" name="import" value={one.id} />
          <input type="hidden" name="skips_wrong_rows" value={one.rows_wrong > 0 ? 'yes' : 'no'} />
          <Button type="submit" name="press" value="run" isBusy={state !== 'idle' && formData?.get('press') === 'run'}>
            {words}
          </Button>
          <p className="text-content-muted text-sm">
            {one.rows_wrong > 0
              ? 'Or correct the table and check it again.'
              : 'New products begin as drafts, unless their status says active.'}
          </p>
        </Form>
      )}
    </>
  );
}

function Nothing({ one }: { one: ProductImport }) {
  if (one.rows_wrong === 0) return <p>Every row is as it is already. There is nothing to import.</p>;
  const others = one.unchanged > 0 ? 'The other rows are as they are already. ' : '';
  return <p>{others}Correct what is wrong in the table and check it again.</p>;
}

function Figures({ one }: { one: ProductImport }) {
  const figures = figuresOf(one);
  if (figures.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3">
      {figures.map(({ label, value, isWrong }) => (
        <Figure key={label} label={label} isWrong={isWrong === true}>
          {count(value)}
        </Figure>
      ))}
    </dl>
  );
}

function Figure({ label, isWrong, children }: { label: string; isWrong: boolean; children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className={cx('text-sm', isWrong ? 'font-semibold text-danger' : 'text-content-muted')}>{label}</dt>
      <dd className={cx('tabular font-display text-3xl', isWrong && 'text-danger')}>{children}</dd>
    </div>
  );
}
