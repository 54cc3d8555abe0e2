import { PictureFrame } from '../../ui/picture-frame.tsx';

type DrawingViewProps = {
  drawing: { svg: string } | undefined;
  /** Stands there until the browser draws by itself. */
  picture: { url: string; alt: string };
  className?: string;
};

export function DrawingView({ drawing, picture, className }: DrawingViewProps) {
  return (
    <PictureFrame
      src={drawing ? undefined : picture.url}
      alt={picture.alt}
      note="Illustration"
      isFirst
      className={`rounded-md ${className ?? ''}`}
    >
      {drawing && (
        <div
          className="absolute inset-0 [&>svg]:size-full"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, its words escaped (draw-design.ts)
          dangerouslySetInnerHTML={{ __html: drawing.svg }}
        />
      )}
    </PictureFrame>
  );
}
