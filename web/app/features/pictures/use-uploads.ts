import { useRef, useState } from 'react';
import { MOST_BYTES } from './photo.ts';
import { sendPicture } from './send-picture.ts';

export type Upload = {
  key: string;
  file: File;
  preview: string;
  /** 'making': it has arrived, and all its sizes are being made. */
  state: 'waiting' | 'sending' | 'making' | 'refused' | 'unreachable';
  share: number;
  words: string;
};

type UploadsOptions<T> = { url: string; method?: 'POST' | 'PUT'; onDone: (answer: T) => void };

const NO_WAY = 'There is no connection. Try again in a moment.';

/** Files on their way, one after the other in the order in which they were chosen. Those that are refused stay, and say why. */
export function useUploads<T>({ url, method = 'POST', onDone }: UploadsOptions<T>) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());

  const change = (key: string, changes: Partial<Upload>) =>
    setUploads((list) => list.map((one) => (one.key === key ? { ...one, ...changes } : one)));

  function forget(key: string) {
    setUploads((list) => {
      const gone = list.find((one) => one.key === key);
      if (gone) URL.revokeObjectURL(gone.preview);
      return list.filter((one) => one.key !== key);
    });
  }

  async function sendOne({ key, file }: Upload) {
    change(key, { state: 'sending', share: 0, words: '' });
    const onProgress = (share: number) => change(key, { share, state: share < 1 ? 'sending' : 'making' });
    const sent = await sendPicture<T>({ url, method, file, key, onProgress });
    if (sent.kind === 'done') {
      forget(key);
      onDone(sent.body);
    } else if (sent.kind === 'refused') change(key, { state: 'refused', words: sent.problem.detail });
    else change(key, { state: 'unreachable', words: NO_WAY });
  }

  const enqueue = (one: Upload) => {
    line.current = line.current.then(() => sendOne(one));
  };

  function add(files: Iterable<File>) {
    const fresh = [...files].map(uploadOf);
    setUploads((list) => [...list, ...fresh]);
    for (const one of fresh) if (one.state === 'waiting') enqueue(one);
  }

  function tryAgain(upload: Upload) {
    change(upload.key, { state: 'waiting', words: '' });
    enqueue(upload);
  }

  return { uploads, add, forget, tryAgain };
}

function uploadOf(file: File): Upload {
  const key = `picture-${crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`}`;
  const words = faultOf(file);
  return { key, file, preview: URL.createObjectURL(file), state: words ? 'refused' : 'waiting', share: 0, words };
}

/** What needs no server to be seen. */
function faultOf({ size }: File): string {
  if (size === 0) return 'The file is empty. Choose it again, or another one.';
  return size > MOST_BYTES ? 'The picture has more than 15 MB. Make it smaller first.' : '';
}
