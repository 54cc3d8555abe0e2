import { createContext, type InputHTMLAttributes, type ReactNode, use } from 'react';
import { Field } from '../../ui/field.tsx';
import { Select, TextArea, TextInput } from '../../ui/inputs.tsx';
import type { Fields } from './fields.ts';

type FormView = {
  /** What the fields open with. */
  fields: Fields;
  /** Field → what to do there. */
  errors: Record<string, string>;
};

/** Fields that know by their name what stands in them and what is wrong with it. */
const FormViewContext = createContext<FormView>({ fields: new URLSearchParams(), errors: {} });
export const FormViewProvider = FormViewContext.Provider;
export const useFormView = () => use(FormViewContext);

/** Where the summary of errors leads to. */
export const anchorOf = (name: string) => `at-${name.replaceAll('.', '-')}`;

export function useField(name: string) {
  const { fields, errors } = useFormView();
  return { value: fields.get(name) ?? '', error: errors[name] };
}

type PartProps = {
  label: string;
  name: string;
  hint?: ReactNode;
  isRequired?: boolean;
  isLabelHidden?: boolean;
  className?: string;
};

type LineProps = PartProps &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'inputMode' | 'maxLength' | 'placeholder' | 'list' | 'type' | 'min' | 'max'
  > & { before?: ReactNode; after?: ReactNode };

export function TextLine({ label, name, hint, isRequired, isLabelHidden, className, ...input }: LineProps) {
  const { value, error } = useField(name);
  return (
    <Anchor name={name} className={className}>
      <Field {...{ label, name, hint, error, isRequired, isLabelHidden }}>
        {(control) => <TextInput autoComplete="off" {...control} {...input} defaultValue={value} />}
      </Field>
    </Anchor>
  );
}

export function TextLines({ maxLength, ...props }: PartProps & { maxLength?: number }) {
  const { className, ...field } = props;
  const { value, error } = useField(field.name);
  return (
    <Anchor name={field.name} className={className}>
      <Field {...field} error={error}>
        {(control) => <TextArea {...control} maxLength={maxLength} defaultValue={value} />}
      </Field>
    </Anchor>
  );
}

type PickProps = PartProps & { options: readonly { value: string; label: string }[] };

export function PickOne({ options, className, ...field }: PickProps) {
  const { value, error } = useField(field.name);
  return (
    <Anchor name={field.name} className={className}>
      <Field {...field} error={error}>
        {(control) => (
          <Select {...control} defaultValue={value || undefined}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </Anchor>
  );
}

export function Anchor({ name, className, children }: { name: string; className?: string; children: ReactNode }) {
  return (
    <div id={anchorOf(name)} className={`min-w-0 scroll-mt-32 ${className ?? ''}`}>
      {children}
    </div>
  );
}

type SectionProps = { id: string; title: string; words?: ReactNode; children: ReactNode };

/** A part of the form with its place in the page's own way. */
export function Section({ id, title, words, children }: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-14 border-line border-t pt-6 pb-8 first:border-t-0 first:pt-2"
    >
      <h2 id={`${id}-title`} className="text-xl">
        {title}
      </h2>
      {words && <p className="mt-1 max-w-text text-content-muted text-sm">{words}</p>}
      <div className="mt-4 grid gap-5">{children}</div>
    </section>
  );
}
