import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import type { Ticket } from './board.ts';
import { forgetPhoto, type KeptPhoto, keepPhoto, listPhotos } from './photo-store.ts';
import { sendPhoto } from './send-photo.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** A photo on its way: how much is through, or why it was not taken. */
export type PhotoState = Pick<KeptPhoto, 'id' | 'order_id' | 'number'> & { part?: number; refused?: string };

const TRY_AGAIN_MS = 15_000;

/** Photos are kept until the server has them, also across a reload, and go out one after the other. */
export function usePhotos(storeId: number, onSent: (words: string) => void) {
  const [photos, setPhotos] = useState<readonly PhotoState[]>([]);
  const sendAll = useRef<() => Promise<void>>(undefined);
  const sent = useRef(onSent);
  sent.current = onSent;

  useEffect(() => {
    const sender = makeSender(storeId, setPhotos, (words) => sent.current(words));
    sendAll.current = sender.sendAll;
    const go = () => void sendAll.current?.().catch(() => undefined);
    void listPhotos(storeId)
      .then((kept) => setPhotos(kept.map(({ id, order_id, number }) => ({ id, order_id, number }))))
      .then(go, () => undefined);
    const again = setInterval(go, TRY_AGAIN_MS);
    window.addEventListener('online', go);
    return () => {
      sender.stop();
      clearInterval(again);
      window.removeEventListener('online', go);
    };
  }, [storeId]);

  async function add({ id: order_id, number }: Ticket, file: File): Promise<void> {
    const photo = { id: crypto.randomUUID(), store_id: storeId, order_id, number, name: file.name || 'photo.jpg' };
    setPhotos((all) => [...all, { id: photo.id, order_id, number }]);
    await keepPhoto({ ...photo, picture: await shrinkPhoto(file) });
    await sendAll.current?.();
  }
  return {
    photosOf: (orderId: number) => photos.filter(({ order_id }) => order_id === orderId),
    add: (ticket: Ticket, file: File) => void add(ticket, file).catch(() => undefined),
    dismiss: (photoId: string) => setPhotos((all) => all.filter(({ id }) => id !== photoId)),
  };
}

type SetPhotos = Dispatch<SetStateAction<readonly PhotoState[]>>;

/** Sends the store's kept photos in turn, until one finds no way through. */
function makeSender(storeId: number, setPhotos: SetPhotos, onSent: (words: string) => void) {
  let isSending = false;
  let isStopped = false;
  const change = (id: string, more: Partial<PhotoState>) =>
    setPhotos((all) => all.map((one) => (one.id === id ? { ...one, ...more } : one)));

  async function sendOne(photo: KeptPhoto): Promise<boolean> {
    change(photo.id, { part: 0 });
    const answer = await sendPhoto(photo, (part) => change(photo.id, { part }));
    if (answer.kind === 'unreachable' || answer.kind === 'signed-out') {
      change(photo.id, { part: undefined });
      return false;
    }
    await forgetPhoto(photo.id);
    if (answer.kind === 'refused') change(photo.id, { part: undefined, refused: answer.problem.detail });
    else setPhotos((all) => all.filter(({ id }) => id !== photo.id));
    if (answer.kind === 'done') onSent(`The photo of order ${photo.number} is sent`);
    return true;
  }

  async function sendAll(): Promise<void> {
    if (isSending || isStopped) return;
    isSending = true;
    try {
      for (const photo of await listPhotos(storeId)) if (isStopped || !(await sendOne(photo))) break;
    } finally {
      isSending = false;
    }
  }

  function stop(): void {
    isStopped = true;
  }
  return { sendAll, stop };
}
