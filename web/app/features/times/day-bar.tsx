import { cx } from '../../ui/cx.ts';

type DayBarProps = { percent: number; isOver: boolean; className?: string };

/** How full, as a length; the words and the number beside it say the same. */
export function DayBar({ percent, isOver, className }: DayBarProps) {
  const tone = isOver ? 'bg-danger' : percent >= 80 ? 'bg-caution' : 'bg-accent';
  return (
    <span aria-hidden="true" className={cx('block h-2 overflow-hidden rounded-full bg-line', className)}>
      <span className={cx('block h-full rounded-full', tone)} style={{ width: `${Math.min(100, percent)}%` }} />
    </span>
  );
}
