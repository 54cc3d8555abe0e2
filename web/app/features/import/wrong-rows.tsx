import { counted, type ProductImport } from './import.ts';

/** Every cell that is wrong, by row as the spreadsheet counts them. */
export function WrongRows({ state, wrong }: Pick<ProductImport, 'state' | 'wrong'>) {
  if (wrong.length === 0) return null;
  return (
    <section aria-labelledby="wrong" className="grid grid-cols-1 gap-3">
      <h3 id="wrong" className="text-lg">
        {state === 'done' ? 'What was left out, and why' : 'What is wrong'}
      </h3>
      <section
        aria-label="Wrong cells"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="max-h-128 overflow-auto rounded-md border border-line"
      >
        <table className="w-full table-fixed text-left text-sm sm:table-auto">
          <thead className="sticky top-0 bg-surface-sunken">
            <tr>
              <th scope="col" className="w-13 px-3 py-2 font-semibold">
                Row
              </th>
              <th scope="col" className="w-30 px-2 py-2 font-semibold sm:px-3">
                Where
              </th>
              <th scope="col" className="px-3 py-2 font-semibold">
                What to do
              </th>
            </tr>
          </thead>
          <tbody>
            {wrong.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name and never change places
              <WrongCell key={i} {...cell} />
            ))}
          </tbody>
        </table>
      </section>
      {wrong.length >= 1000 && (
        <p className="text-content-muted text-sm">
          These are the first {counted(wrong.length, 'cell')}. Correct them and check the table again for the rest.
        </p>
      )}
    </section>
  );
}

function WrongCell({ row, column, value, message }: ProductImport['wrong'][number]) {
  return (
    <tr className="border-line border-t align-top">
      <th scope="row" className="tabular px-3 py-2 font-semibold">
        {row}
      </th>
      <td className="max-w-64 px-2 py-2 sm:px-3">
        <span className="block break-words font-semibold">{column ?? 'Beyond the last column'}</span>
        <span className="block break-words text-content-muted">{value || 'empty'}</span>
      </td>
      <td className="break-words px-3 py-2">{message}</td>
    </tr>
  );
}
