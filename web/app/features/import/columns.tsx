type ColumnsProps = { columns: readonly { name: string; help: string }[] };

/** What a table may hold. */
export function Columns({ columns }: ColumnsProps) {
  return (
    <details className="rounded-lg border border-line px-5 sm:px-6">
      <summary className="flex min-h-13 cursor-pointer items-center font-semibold">What the columns mean</summary>
      <div className="grid gap-4 pb-5">
        <p className="max-w-text text-content-muted text-sm">
          A table may have any of these, in any order. A column that is missing stays as it is; an empty cell empties
          what can be empty. Several values in one cell have a bar between them.
        </p>
        <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]">
          {columns.map(({ name, help }) => (
            <div key={name} className="grid gap-x-6 sm:col-span-2 sm:grid-cols-subgrid">
              <dt className="font-semibold">{name}</dt>
              <dd className="text-content-muted">{help}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
