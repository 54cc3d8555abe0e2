import type { ReactNode } from 'react';
import { PictureFrame } from '../../ui/picture-frame.tsx';
import type { Photo } from './photo.ts';

/** A picture among those that a store edits: small, and never what its words say. */
export function Thumb({ photo, children }: { photo: Photo; children?: ReactNode }) {
  return (
    <PictureFrame photo={photo} sizes="7rem" className="size-20 shrink-0 rounded-sm sm:size-28">
      {children}
    </PictureFrame>
  );
}
