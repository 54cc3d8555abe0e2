import { Form, useNavigation } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { inputClass } from '../../ui/inputs.tsx';

type UploadFormProps = { storeId: number; error: string | undefined; isFirst: boolean };

/** Where it begins: a table, which is checked before anything changes. */
export function UploadForm({ storeId, error, isFirst }: UploadFormProps) {
  const { state, formData } = useNavigation();
  const isBusy = state !== 'idle' && formData?.get('press') === 'check';
  return (
    <section aria-labelledby="upload">
      <Card className="grid grid-cols-1 gap-5">
        <h2 id="upload" className="text-xl">
          {isFirst ? 'Choose a table' : 'Another table'}
        </h2>
        <p className="max-w-text text-content-muted">
          The easiest way to begin is with your own products:{' '}
          <a href={`/api/v1/stores/${storeId}/products.csv`} download className="text-link">
            download them as a table
          </a>
          , change it in Excel, Numbers or Google Sheets, and bring it back here.
        </p>
        <Form method="post" encType="multipart/form-data" className="grid max-w-xl gap-5">
          <Field
            label="Table of products"
            name="file"
            isRequired
            hint="A CSV file with up to 5,000 rows and 5 MB. Commas, semicolons and tabs are all fine; in Excel choose “CSV UTF-8”."
            {...(error !== undefined && { error })}
          >
            {(control) => (
              <input
                {...control}
                type="file"
                accept=".csv,text/csv,text/tab-separated-values,.tsv,.txt"
                className={`${inputClass} file:mr-4 file:min-h-8 file:cursor-pointer file:rounded-full file:border-0 file:bg-surface-sunken file:px-4 file:font-semibold file:text-content file:text-sm`}
              />
            )}
          </Field>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button type="submit" name="press" value="check" tone={isFirst ? 'primary' : 'quiet'} isBusy={isBusy}>
              Check the table
            </Button>
            <p className="text-content-muted text-sm">Nothing changes before you say so.</p>
          </div>
        </Form>
      </Card>
    </section>
  );
}
