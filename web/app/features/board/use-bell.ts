import { useCallback, useEffect, useRef, useState } from 'react';

/** 'waiting': wished for, but browsers play nothing before the first tap on a page. */
export type Bell = 'off' | 'waiting' | 'on';

const KEY = 'board sound';
const RING_EVERY_MS = 6000;

/** Rings while `isRinging`, every six seconds. The wish is kept on this device. */
export function useBell(isRinging: boolean) {
  const [bell, setBell] = useState<Bell>('off');
  const audio = useRef<AudioContext>(undefined);

  const unlock = useCallback(() => {
    audio.current ??= new AudioContext();
    void audio.current.resume().then(() => setBell('on'));
  }, []);

  useEffect(() => {
    if (localStorage.getItem(KEY) !== 'on') return;
    setBell('waiting');
    const stop = new AbortController();
    window.addEventListener('pointerdown', unlock, { once: true, signal: stop.signal });
    return () => stop.abort();
  }, [unlock]);

  useEffect(() => {
    const context = audio.current;
    if (bell !== 'on' || !isRinging || !context) return;
    ring(context);
    const timer = setInterval(() => ring(context), RING_EVERY_MS);
    return () => clearInterval(timer);
  }, [bell, isRinging]);

  function toggle(): void {
    const isWanted = bell !== 'on';
    localStorage.setItem(KEY, isWanted ? 'on' : 'off');
    if (isWanted) unlock();
    else setBell('off');
    if (isWanted && audio.current) ring(audio.current);
  }
  return { bell, toggle };
}

/** Two bright notes, like a counter bell struck twice: A5 and E6. */
function ring(context: AudioContext): void {
  for (const [index, hertz] of [880, 1318.5].entries()) {
    const at = context.currentTime + index * 0.18;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.type = 'triangle';
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(0.4, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.9);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + 1);
  }
}
