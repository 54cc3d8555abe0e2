import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

type NoticeTone = 'info' | 'positive' | 'caution' | 'danger';

const LOOKS = {
  info: { box: 'bg-surface-sunken', ink: 'text-content-muted', Icon: Info },
  positive: { box: 'bg-positive-quiet', ink: 'text-positive', Icon: CircleCheck },
  caution: { box: 'bg-caution-quiet', ink: 'text-caution', Icon: TriangleAlert },
  danger: { box: 'bg-danger-quiet', ink: 'text-danger', Icon: OctagonAlert },
};

type NoticeProps = {
  tone?: NoticeTone;
  title?: ReactNode;
  /** The way out: a link or a button. */
  action?: ReactNode;
  /** True for what has just happened: it's read out when it appears. */
  isLive?: boolean;
  children?: ReactNode;
};

/** Something to know before going on. Says what, then what to do. */
export function Notice({ tone = 'info', title, action, isLive = false, children }: NoticeProps) {
  const { box, ink, Icon } = LOOKS[tone];
  const role = isLive ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div role={role} className={cx('flex flex-wrap items-start gap-x-3 gap-y-2 rounded-md p-4', box)}>
      <Icon aria-hidden="true" className={cx('mt-0.5 size-5 shrink-0', ink)} />
      <div className="min-w-48 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-sm">{children}</div>}
      </div>
      {action && <div className="ml-8 sm:ml-0">{action}</div>}
    </div>
  );
}
