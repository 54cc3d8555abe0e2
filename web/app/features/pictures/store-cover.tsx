import { useEffect, useState } from 'react';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PictureFrame } from '../../ui/picture-frame.tsx';
import { DropZone } from './drop-zone.tsx';
import type { Photo } from './photo.ts';
import { changePictures } from './send-picture.ts';
import { UploadList } from './upload-list.tsx';
import { useUploads } from './use-uploads.ts';

type Cover = { cover_photo: Photo | null };

type StoreCoverProps = {
  storeId: number;
  /** As the store's own answer has it. */
  photo: Photo | null;
  /** The illustrated scene that stands in for it. */
  scene?: string;
  /** What the last form post refused. */
  trouble?: string;
};

const NO_WAY = 'There is no connection: nothing was changed. Try again in a moment.';

/**
 * The picture on a store's card and page: `<StoreCover storeId={store.id} photo={store.cover_photo} />`. Saves by itself, so it
 * stands outside other forms; without JavaScript its forms post to a page of their own (paths.storeCover).
 */
export function StoreCover({ storeId, photo: opened, scene, trouble: posted }: StoreCoverProps) {
  const action = paths.storeCover(storeId);
  const { photo, trouble, onDone, remove } = useCover(storeId, opened, posted);
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  const { uploads, add, forget, tryAgain } = useUploads<Cover>({ url: urlOf(storeId), method: 'PUT', onDone });
  return (
    <section id="cover" aria-labelledby="cover-title" className="grid max-w-3xl scroll-mt-20 grid-cols-1 gap-4">
      <Head hasPhoto={photo !== null} />
      {trouble && (
        <Notice tone="danger" isLive>
          {trouble}
        </Notice>
      )}
      {(photo || scene) && <Shown photo={photo} scene={scene} />}
      <UploadList uploads={uploads} onForget={forget} onTryAgain={tryAgain} />
      <DropZone
        action={action}
        label={photo ? 'Choose another picture' : 'Choose a picture'}
        hint="Choose or drop one JPEG, PNG, WebP or AVIF file of at most 15 MB, wider than high."
        isLive={isLive}
        onFiles={(files) => add(files.slice(0, 1))}
      />
      {photo && (
        <form method="post" action={action} onSubmit={(event) => isLive && event.preventDefault()}>
          <Button type="submit" name="do" value="remove" tone="plain" onClick={() => isLive && void remove()}>
            Go back to the illustrated scene
          </Button>
        </form>
      )}
    </section>
  );
}

const urlOf = (storeId: number) => `/api/v1/stores/${storeId}/cover`;

function useCover(storeId: number, opened: Photo | null, posted: string | undefined) {
  const [photo, setPhoto] = useState(opened);
  const [trouble, setTrouble] = useState(posted);
  function onDone({ cover_photo }: Cover) {
    setPhoto(cover_photo);
    setTrouble(undefined);
  }
  async function remove() {
    const sent = await changePictures<Cover>(urlOf(storeId), 'DELETE');
    if (sent.kind === 'done') onDone(sent.body);
    else setTrouble(sent.kind === 'refused' ? sent.problem.detail : NO_WAY);
  }
  return { photo, trouble, onDone, remove };
}

function Head({ hasPhoto }: { hasPhoto: boolean }) {
  return (
    <div>
      <h2 id="cover-title" className="text-xl">
        Picture of the store
      </h2>
      <p className="text-content-muted text-sm">
        {hasPhoto
          ? 'Stands on the store’s card and at the top of its page.'
          : 'Without a picture, customers see an illustrated scene.'}
      </p>
    </div>
  );
}

function Shown({ photo, scene }: Pick<StoreCoverProps, 'photo' | 'scene'>) {
  return (
    <PictureFrame
      src={scene}
      photo={photo ?? undefined}
      alt={photo?.alt ?? ''}
      sizes="24rem"
      shape="landscape"
      note={photo ? undefined : 'Illustration'}
      className="w-full max-w-sm rounded-md"
    />
  );
}
