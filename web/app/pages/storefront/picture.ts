import type { ArtPatch } from '../../../../api/domains/designs/art.ts';
import { drawDesign } from '../../../../api/domains/designs/draw-design.ts';
import { versionOf, wholeArt } from '../../features/find/picture-urls.server.ts';
import { SCENES } from '../../features/find/scenes.ts';
import { apiOf } from '../../lib/api.server.ts';
import type { Route } from './+types/picture.ts';

/** The drawing of a category, a store's cover or a scene of the site. Its address carries the version (pictureUrl). */
export async function loader(args: Route.LoaderArgs) {
  const { kind, name } = args.params;
  const art = await findArt(args, kind, name);
  if (!art) throw new Response('No such picture.', { status: 404 });
  const isCurrent = args.url.searchParams.get('v') === versionOf(art);
  return new Response(drawOnce(name, art), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': isCurrent ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}

async function findArt(args: Route.LoaderArgs, kind: string, name: string): Promise<ArtPatch | undefined> {
  const { api, ask } = apiOf(args);
  if (kind === 'scene') return SCENES[name as keyof typeof SCENES];
  if (kind === 'store') return (await ask(api.GET('/api/v1/stores/{id}', { params: { path: { id: name } } }))).cover;
  const { items } = await ask(api.GET('/api/v1/categories'));
  return items.find((category) => category.slug === name)?.art;
}

const MOST_KEPT = 200;
const drawn = new Map<string, string>();

/** A drawing takes milliseconds, and every new visitor asks for the same ones. */
function drawOnce(name: string, art: ArtPatch): string {
  const key = `${name} ${JSON.stringify(art)}`;
  const known = drawn.get(key);
  if (known) return known;
  if (drawn.size >= MOST_KEPT) drawn.clear();
  const svg = drawDesign(wholeArt(name, art));
  drawn.set(key, svg);
  return svg;
}
