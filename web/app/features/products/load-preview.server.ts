import { composeArt } from '../../../../api/domains/designs/art.ts';
import { describeDesign, drawDesign } from '../../../../api/domains/designs/draw-design.ts';
import type { DesignableProduct } from '../../../../api/domains/designs/option-groups.ts';
import { apiOf } from '../../lib/api.server.ts';
import { isDesignAsked, readQuantity, readSelections } from '../customiser/design-form.ts';
import { completeSelections, openingSelections, viewDesign } from '../customiser/design-view.ts';
import { stateOf } from '../customiser/load-design.server.ts';
import type { Workplace } from '../workplace/store.server.ts';
import { loadPreviewStore } from './load-product.server.ts';
import { toPreview } from './preview-product.ts';

type RouteArgs = Parameters<typeof apiOf>[0];

/** A product's page as it would be on sale, with the design that the address asks for; its drawing goes along. */
export async function loadPreview(args: RouteArgs, store: Workplace, productId: number) {
  const asker = apiOf(args);
  const asked = args.url.searchParams;
  const path = { id: store.id, product: productId };
  const { api, ask } = asker;
  const [saved, { pictures }, place] = await Promise.all([
    ask(api.GET('/api/v1/stores/{id}/products/{product}', { params: { path } })),
    ask(api.GET('/api/v1/stores/{id}/products/{product}/pictures', { params: { path } })),
    loadPreviewStore(asker, store),
  ]);
  const designable = saved as unknown as DesignableProduct;
  const wanted = isDesignAsked(asked)
    ? completeSelections(designable, readSelections(asked))
    : openingSelections(designable);
  const { art } = viewDesign(designable, wanted);
  const whole = composeArt(art, []);
  const description = describeDesign(whole);
  const svg = drawDesign(whole, { title: saved.name, description });
  const picture = { url: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt: saved.picture.alt };
  const product = toPreview(designable, { ...saved, picture }, place, pictures);
  const initial = await stateOf(args, product, wanted, readQuantity(asked));
  return { status: saved.status, product, initial };
}
