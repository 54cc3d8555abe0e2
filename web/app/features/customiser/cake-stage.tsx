import type { ReactNode } from 'react';
import type { Art } from '../../../../api/domains/designs/art.ts';
import { cx } from '../../ui/cx.ts';
import { PictureFrame } from '../../ui/picture-frame.tsx';
import { drawingUrl, type Product } from './product.ts';
import type { Drawing } from './use-live-design.ts';

type CakeStageProps = {
  product: Product;
  code: string;
  isOpening: boolean;
  drawing: Drawing | undefined;
  children?: ReactNode;
};

/**
 * The design as it will be made: the server's picture first, the browser's own once something changes. On phones it stays
 * in sight above the choices. The drawing's square stands in the middle of a ground that goes on to both sides. `children` lie over it.
 */
export function CakeStage({ product, code, isOpening, drawing, children }: CakeStageProps) {
  const { url, alt } = product.picture;
  return (
    <div
      id="design"
      style={{ background: groundOf(product.art) }}
      className={cx(
        'relative z-10 mx-[calc(-1*clamp(1rem,4vw,2rem))] mb-6 overflow-hidden lg:m-0 lg:rounded-lg',
        '[@media(min-height:34rem)]:sticky [@media(min-height:34rem)]:top-[3.85rem] lg:[@media(min-height:34rem)]:relative lg:[@media(min-height:34rem)]:top-0',
      )}
    >
      <PictureFrame
        src={drawing ? undefined : isOpening ? url : drawingUrl(product.id, code)}
        alt={alt}
        isFirst
        className="mx-auto h-[clamp(10rem,27dvh,16rem)] max-w-full [mask-image:radial-gradient(ellipse_50%_75%,#000_72%,transparent)] lg:h-[min(34rem,calc(100dvh-21rem))]"
      >
        {drawing && (
          <div
            className="absolute inset-0 [&>svg]:size-full"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, its words escaped (draw-design.ts)
            dangerouslySetInnerHTML={{ __html: drawing.svg }}
          />
        )}
      </PictureFrame>
      <p className="absolute right-3 bottom-2.5 rounded-full bg-surface-raised/85 px-2.5 py-0.5 text-content-muted text-xs">
        Illustration
      </p>
      {children}
    </div>
  );
}

/** Wall and table as the drawing has them, met at 68.5 % of its height, darker to the right (designs/drawing/frame.ts). */
function groundOf({ backdrop, shape }: Partial<Art>): string {
  const wall = backdrop && /^#[0-9a-f]{6}$/i.test(backdrop) ? backdrop : '#f6e7dd';
  const light = 'linear-gradient(90deg, transparent 55%, rgb(0 0 0 / 0.05) 80%)';
  if (shape === 'number') return `${light}, ${wall}`;
  return `${light}, linear-gradient(${wall} 68.5%, color-mix(in oklab, ${wall}, #fff 20%) 68.5%)`;
}
