import { useRef, useState } from 'react';
import type { Problem } from '../../lib/problem.ts';
import type { Photo, Pictures } from './photo.ts';
import { changePictures, type Sent } from './send-picture.ts';

const NO_WAY = 'There is no connection: that was not saved. Try again in a moment.';

/** What one sees, and what the server is known to have: it is told one change after the other. */
function useSaved(opened: Pictures) {
  const [pictures, setPictures] = useState<readonly Photo[]>(opened.pictures);
  const [trouble, setTrouble] = useState('');
  const known = useRef(opened);
  const line = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);

  function accept({ version, pictures: latest }: Pictures) {
    known.current = { version, pictures: latest };
    // Changes that are still to be sent are ahead of this answer.
    if (waiting.current === 0) setPictures(latest);
  }

  function settle(sent: Sent<Pictures>): boolean {
    waiting.current--;
    setTrouble(sent.kind === 'done' ? '' : sent.kind === 'refused' ? sent.problem.detail : NO_WAY);
    accept(sent.kind === 'done' ? sent.body : sent.kind === 'refused' ? factsOf(sent.problem) : known.current);
    return sent.kind === 'done';
  }

  /** Some refusals say how the pictures stand now; after others they stand as they did. */
  const factsOf = ({ code, facts }: Problem) =>
    code === 'pictures/changed-meanwhile' ? (facts as Pictures) : known.current;

  function ask(question: (version: number) => Promise<Sent<Pictures>>): Promise<boolean> {
    waiting.current++;
    const answered = line.current.then(() => question(known.current.version)).then(settle);
    line.current = answered.then(() => {});
    return answered;
  }

  return { pictures, setPictures, trouble, accept, ask };
}

/** A product's pictures as they are being put in order; what one sees is ahead of the server. */
export function usePictures(url: string, opened: Pictures) {
  const { pictures, setPictures, trouble, accept, ask } = useSaved(opened);
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<Photo>();

  function arrange(next: readonly Photo[]): Promise<boolean> {
    setPictures(next);
    const wanted = next.map(({ id, alt }) => ({ id, alt }));
    return ask((version) => changePictures<Pictures>(url, 'PUT', { version, pictures: wanted }));
  }

  function move(from: number, to: number) {
    const moved = pictures[from];
    if (!moved || to < 0 || to >= pictures.length || from === to) return;
    setSaid(`Picture ${from + 1} is now picture ${to + 1} of ${pictures.length}.`);
    void arrange(pictures.toSpliced(from, 1).toSpliced(to, 0, moved));
  }

  function describe(id: number, alt: string) {
    if (pictures.some((photo) => photo.id === id && photo.alt !== alt))
      void arrange(pictures.map((photo) => (photo.id === id ? { ...photo, alt } : photo)));
  }

  async function remove(photo: Photo) {
    setPictures(pictures.filter(({ id }) => id !== photo.id));
    setSaid('');
    if (await ask(() => changePictures<Pictures>(`${url}/${photo.id}`, 'DELETE'))) setRemoved(photo);
  }

  async function restore(photo: Photo) {
    setRemoved(undefined);
    if (await ask(() => changePictures<Pictures>(`${url}/${photo.id}/restoration`, 'PUT')))
      setSaid('The picture is back.');
  }

  const dismiss = () => setRemoved(undefined);
  return { pictures, said, trouble, removed, accept, move, describe, remove, restore, dismiss };
}
