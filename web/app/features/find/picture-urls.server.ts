import type { Art, ArtPatch } from '../../../../api/domains/designs/art.ts';
import { composeArt } from '../../../../api/domains/designs/art.ts';
import { hashOf } from '../../../../api/domains/designs/drawing/random.ts';
import { paths } from '../../paths.ts';
import { SCENES } from './scenes.ts';

export type PictureKind = 'category' | 'store' | 'scene';

/** The picture's address; it changes with what the picture shows, so that browsers may keep it for ever. */
export function pictureUrl(kind: PictureKind, name: string, art: object): string {
  return paths.picture(kind, name, versionOf(art as ArtPatch));
}

export const sceneUrl = (name: keyof typeof SCENES): string => pictureUrl('scene', name, SCENES[name]);

export const versionOf = (art: ArtPatch): string => hashOf(JSON.stringify(art)).toString(36);

/** The whole design of a picture that knows only what is special about it; always scattered in the same way. */
export const wholeArt = (name: string, art: ArtPatch): Art => composeArt({ seed: hashOf(name) % 1000, ...art }, []);
