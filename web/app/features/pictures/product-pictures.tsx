import { type RefObject, useEffect, useRef, useState } from 'react';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DropZone } from './drop-zone.tsx';
import { MOST_PICTURES, type Pictures, type RefusedFile } from './photo.ts';
import { PictureRow } from './picture-row.tsx';
import { UploadList } from './upload-list.tsx';
import { usePictures } from './use-pictures.ts';
import { useUploads } from './use-uploads.ts';

type ProductPicturesProps = {
  storeId: number;
  product: { id: number };
  /** As `GET /api/v1/stores/:id/products/:product/pictures` answers. */
  pictures: Pictures;
  /** Files that the last form post could not bring in. */
  refused?: readonly RefusedFile[];
  /** What the last form post refused. */
  trouble?: string;
  /** The picture that the last form post took away. */
  removedId?: number;
};

/**
 * The pictures of a product, to be added, put in order, described and removed. It saves by itself, picture by picture, so it
 * stands outside the form of the product:
 *
 *     const pictures = await ask(api.GET('/api/v1/stores/{id}/products/{product}/pictures', { params: { path } }));
 *     …
 *     <ProductPictures storeId={store.id} product={product} pictures={pictures} />
 *
 * Without JavaScript its forms post to a page of their own (paths.storeProductPictures) that shows the same, with what was
 * refused. For owners and managers; others get 403 from the API.
 */
export function ProductPictures(props: ProductPicturesProps) {
  const { storeId, product, pictures: opened, refused = [], removedId } = props;
  const url = `/api/v1/stores/${storeId}/products/${product.id}/pictures`;
  const action = paths.storeProductPictures(storeId, product.id);
  const list = usePictures(url, opened);
  const { uploads, add, forget, tryAgain } = useUploads<Pictures>({ url, onDone: list.accept });
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  const title = useRef<HTMLHeadingElement>(null);
  const left = MOST_PICTURES - list.pictures.length - uploads.filter(({ words }) => !words).length;
  const trouble = list.trouble || props.trouble;
  return (
    <section id="pictures" aria-labelledby="pictures-title" className="grid scroll-mt-20 grid-cols-1 gap-4">
      <Head title={title} count={list.pictures.length} />
      <LiveRegion>{list.said}</LiveRegion>
      {trouble && (
        <Notice tone="danger" isLive>
          {trouble}
        </Notice>
      )}
      {!isLive && <RefusedFiles files={refused} />}
      {!isLive && removedId !== undefined && <PostedUndo action={action} id={removedId} />}
      <Undo list={list} title={title} />
      <PictureList {...{ action, list, isLive }} version={opened.version} />
      <UploadList uploads={uploads} onForget={forget} onTryAgain={tryAgain} />
      {left > 0 && (
        <DropZone
          action={action}
          label="Add pictures"
          hint={`Choose or drop JPEG, PNG, WebP or AVIF files of at most 15 MB. ${left === 1 ? 'One more fits' : `${left} more fit`}.`}
          isLive={isLive}
          isMultiple
          onFiles={(files) => add(files.slice(0, left))}
        />
      )}
    </section>
  );
}

type Title = RefObject<HTMLHeadingElement | null>;
type List = ReturnType<typeof usePictures>;

function Head({ title, count }: { title: Title; count: number }) {
  return (
    <div>
      <h2 id="pictures-title" ref={title} tabIndex={-1} className="text-xl outline-none">
        Pictures
      </h2>
      <p className="text-content-muted text-sm">
        {count === 0
          ? 'Without a picture, customers see the drawing of the product.'
          : `${count} of ${MOST_PICTURES}. Changes are saved at once.`}
      </p>
    </div>
  );
}

type PictureListProps = { action: string; list: List; version: number; isLive: boolean };

function PictureList({ action, list, version, isLive }: PictureListProps) {
  const { pictures } = list;
  if (pictures.length === 0) return null;
  return (
    <form method="post" action={action} onSubmit={(event) => isLive && event.preventDefault()}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="order" value={pictures.map(({ id }) => id).join()} />
      {/* What Enter in a field presses. */}
      <button type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true" className="hidden" />
      <ol className="grid grid-cols-1 gap-3">
        {pictures.map((photo, place) => (
          <PictureRow
            key={photo.id}
            {...{ photo, place, isLive }}
            count={pictures.length}
            onMove={list.move}
            onDescribe={list.describe}
            onRemove={list.remove}
          />
        ))}
      </ol>
      {!isLive && (
        <Button type="submit" name="do" value="save" tone="quiet" className="mt-3">
          Save what the pictures show
        </Button>
      )}
    </form>
  );
}

function RefusedFiles({ files }: { files: readonly RefusedFile[] }) {
  return files.map(({ file, detail }) => (
    <Notice key={file} tone="danger" title={file}>
      {detail}
    </Notice>
  ));
}

/** Takes the focus over from the button that went with the picture, and gives it back to the title. */
function Undo({ list, title }: { list: List; title: Title }) {
  const { removed: photo, restore, dismiss } = list;
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each picture that goes
  useEffect(() => box.current?.querySelector('button')?.focus(), [photo?.id]);
  if (!photo) return null;
  const leave = (act: () => void) => () => {
    title.current?.focus({ preventScroll: true });
    act();
  };
  const buttons = (
    <div ref={box} className="flex gap-1">
      <Button tone="quiet" size="small" onClick={leave(() => void restore(photo))}>
        Bring it back
      </Button>
      <Button tone="plain" size="small" onClick={leave(dismiss)}>
        Dismiss
      </Button>
    </div>
  );
  return <Notice isLive title="The picture was removed." action={buttons} />;
}

function PostedUndo({ action, id }: { action: string; id: number }) {
  const button = (
    <form method="post" action={action}>
      <Button type="submit" name="do" value={`restore:${id}`} tone="quiet" size="small">
        Bring it back
      </Button>
    </form>
  );
  return <Notice title="The picture was removed." action={button} />;
}
