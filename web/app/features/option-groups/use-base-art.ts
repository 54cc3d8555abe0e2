import { createContext, use } from 'react';
import type { ArtPatch } from '../../../../api/domains/designs/art.ts';

/** The drawing of the product that the preview shows: what an option draws is laid over it. */
const BaseArtContext = createContext<ArtPatch>({});
export const BaseArtProvider = BaseArtContext.Provider;
export const useBaseArt = () => use(BaseArtContext);
