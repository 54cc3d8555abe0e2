import { Form } from 'react-router';
import type { Refusal } from '../../lib/forms.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { wordsAt } from '../account/field-words.ts';
import { FormSection } from '../onboarding/form-section.tsx';
import type { StoreFile } from './settings-form.tsx';

type OpenOrder = { id: number; number: string };

/** For good: asks for the name, so that no press alone does it. */
export function CloseForm({ file, refusal }: { file: StoreFile; refusal: Refusal | undefined }) {
  const mine = refusal?.values.part === 'close' ? refusal : undefined;
  return (
    <FormSection
      id="close"
      title="Close for good"
      words="The page goes away and no order can come in. Everybody who works here can still read everything. To stop for a while, pause the store or enter a closure instead."
    >
      {mine && Object.keys(mine.fields).length === 0 && <WhyNot storeId={file.id} refusal={mine} />}
      <Disclosure label={`Close ${file.name}`} isOpen={mine !== undefined}>
        <Form method="post" className="grid gap-4 pt-3" preventScrollReset>
          <input type="hidden" name="part" value="close" />
          <Field label="Why" name="reason" error={wordsAt(mine, 'reason')} isRequired>
            {(control) => <TextArea {...control} maxLength={1000} defaultValue={mine?.values.reason ?? ''} />}
          </Field>
          <Field
            label={`Write “${file.name}” to confirm`}
            name="name"
            error={wordsAt(mine, 'name')}
            isRequired
            className="max-w-md"
          >
            {(control) => (
              <TextInput {...control} autoComplete="off" maxLength={100} defaultValue={mine?.values.name ?? ''} />
            )}
          </Field>
          <p>
            <Button type="submit" tone="danger">
              Close the store for good
            </Button>
          </p>
        </Form>
      </Disclosure>
    </FormSection>
  );
}

/** With the orders that are still open. */
function WhyNot({ storeId, refusal }: { storeId: number; refusal: Refusal }) {
  const orders = (refusal.problem.facts?.orders ?? []) as OpenOrder[];
  return (
    <Notice tone="danger" isLive title={refusal.problem.detail}>
      {orders.length > 0 && (
        <ul className="flex flex-wrap gap-x-4">
          {orders.map(({ id, number }) => (
            <li key={id}>
              <Link href={paths.storeOrder(storeId, id)} className="text-link tabular inline-block py-1">
                {number}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
