import { useEffect, useState } from 'react';
import type { Fields } from './fields.ts';

const PAUSE_MS = 400;

/** What was typed and not saved, as this browser keeps it. Private windows may refuse: then nothing is kept. */
export function useKeptForm(key: string, typed: { form: Fields; isChanged: boolean }) {
  const [found, setFound] = useState<Fields>();
  const { form, isChanged } = typed;

  useEffect(() => {
    const kept = read(key);
    setFound(kept === null ? undefined : new URLSearchParams(kept));
  }, [key]);

  useEffect(() => {
    if (!isChanged) return;
    const keep = () => write(key, form.toString());
    const timer = setTimeout(keep, PAUSE_MS);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [key, form, isChanged]);

  function forget() {
    setFound(undefined);
    write(key, null);
  }
  return { found, forget };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Full or forbidden: the form itself still holds everything.
  }
}
