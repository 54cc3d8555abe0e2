import { useEffect, useRef, useState } from 'react';
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

  const latest = useRef(typed);
  latest.current = typed;
  useEffect(() => {
    const keep = () => {
      if (latest.current.isChanged) write(key, latest.current.form.toString());
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [key]);
  const text = isChanged ? form.toString() : '';
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => write(key, text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, text]);

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
