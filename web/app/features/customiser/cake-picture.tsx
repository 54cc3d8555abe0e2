import { PictureFrame, tintOf } from '../../ui/picture-frame.tsx';
import { drawingUrl, type Product } from './product.ts';
import type { Drawing } from './use-live-design.ts';

type CakePictureProps = { product: Product; code: string; isOpening: boolean; drawing: Drawing | undefined };

/** The design as the store's recipe draws it: the server's picture first, the browser's own once something changes. */
export function CakePicture({ product, code, isOpening, drawing }: CakePictureProps) {
  const { url, alt } = product.picture;
  return (
    <PictureFrame
      src={drawing ? undefined : isOpening ? url : drawingUrl(product.id, code)}
      alt={alt}
      tint={tintOf(product.id)}
      isFirst
      note="Illustration"
      className="mx-auto h-full max-w-full rounded-lg"
    >
      {drawing && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, its words escaped (draw-design.ts)
        <div className="absolute inset-0 [&>svg]:size-full" dangerouslySetInnerHTML={{ __html: drawing.svg }} />
      )}
    </PictureFrame>
  );
}
