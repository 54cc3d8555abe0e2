import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Plan } from './plan.ts';

const LACKS = { steps: 'steps', recipe: 'recipe' } as const;

/** What the plan can't know, with the way to write it down. */
export function IncompleteNotice({ storeId, products }: { storeId: number; products: Plan['incomplete'] }) {
  if (products.length === 0) return null;
  return (
    <div className="print:hidden">
      <Notice title="Some of this can’t be planned yet">
        <p>Write down how these are made, and their starts and ingredients stand here too:</p>
        <ul className="mt-1 grid">
          {products.map(({ product_id, name, lacks }) => (
            <li key={product_id}>
              <Link href={paths.storeProduct(storeId, product_id)} className="text-link inline-block py-1">
                {name}
              </Link>{' '}
              has no {lacks.map((lack) => LACKS[lack]).join(' and no ')}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
