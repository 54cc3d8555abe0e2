import { Notice } from '../../ui/notice.tsx';

/** What has just been done; the address carries it, so that a reload sends nothing twice. */
export function SavedNotice({ words }: { words?: string }) {
  if (!words) return null;
  return (
    <div className="mb-6">
      <Notice tone="positive" isLive title={words} />
    </div>
  );
}
