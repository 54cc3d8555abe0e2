import type { ReactNode } from 'react';
import { cx } from '../cx.ts';

/** A chapter of the kit page. */
export function Chapter({
  id,
  title,
  words,
  children,
}: {
  id: string;
  title: string;
  words: string;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-24 border-line border-t py-10 first:border-t-0 first:pt-0 sm:py-14"
    >
      <h2 id={`${id}-title`} className="text-2xl">
        {title}
      </h2>
      <p className="mt-1 mb-8 max-w-text text-content-muted">{words}</p>
      <div className="grid gap-10">{children}</div>
    </section>
  );
}

/** One part with its name, in one or more states. */
export function Sample({ name, children, className }: { name: string; children: ReactNode; className?: string }) {
  return (
    <div className="grid min-w-0 content-start gap-3">
      <h3 className="font-semibold text-content-faint text-xs tracking-normal [font-family:var(--font-sans)]">
        {name}
      </h3>
      <div className={cx('min-w-0', className ?? 'flex flex-wrap items-center gap-3')}>{children}</div>
    </div>
  );
}

type CakeColours = { icing: string; shade: string; drip?: string; tiers?: 1 | 2 };

/** A plain cake for the kit page only; the shop's pictures are drawn by `designs`. */
export function SampleCake({ icing, shade, drip, tiers = 1 }: CakeColours) {
  const id = `g${icing.replace(/\W/g, '')}${tiers}`;
  return (
    <svg viewBox="0 0 200 200" aria-hidden="true" className="absolute inset-0 size-full p-[8%]">
      <defs>
        <linearGradient id={id}>
          <stop offset="0" stopColor={shade} />
          <stop offset=".28" stopColor={icing} />
          <stop offset=".55" stopColor={icing} />
          <stop offset="1" stopColor={shade} />
        </linearGradient>
      </defs>
      <ellipse cx="100" cy="184" rx="74" ry="9" fill="#4a2c1a" opacity=".13" />
      <path d="M92 168h16l5 14H87Z" fill="#e6dace" />
      <ellipse cx="100" cy="166" rx="82" ry="11" fill="#f6eee5" />
      <ellipse cx="100" cy="163" rx="82" ry="11" fill="#fffaf4" />
      <Tier x={38} y={96} width={124} height={64} fill={`url(#${id})`} top={icing} drip={drip} />
      {tiers === 2 && <Tier x={62} y={50} width={76} height={50} fill={`url(#${id})`} top={icing} drip={drip} />}
      {[-26, -9, 8, 25].map((dx, index) => (
        <circle
          key={dx}
          cx={100 + dx}
          cy={(tiers === 2 ? 44 : 90) - (index % 2) * 4}
          r="7.5"
          fill={index % 2 ? '#a8123c' : '#c2274f'}
        />
      ))}
    </svg>
  );
}

type TierProps = { x: number; y: number; width: number; height: number; fill: string; top: string; drip?: string };

function Tier({ x, y, width: w, height: h, fill, top, drip }: TierProps) {
  const ry = w * 0.085;
  const run = `M${x} ${y}q${w * 0.06} ${h * 0.62} ${w * 0.13} ${h * 0.22}q${w * 0.05} ${-h * 0.12} ${w * 0.1} ${h * 0.1}q${w * 0.06} ${h * 0.5} ${w * 0.13} ${h * 0.06}q${w * 0.07} ${-h * 0.1} ${w * 0.13} ${h * 0.16}q${w * 0.06} ${h * 0.34} ${w * 0.13} 0q${w * 0.08} ${-h * 0.22} ${w * 0.14} ${h * 0.02}q${w * 0.07} ${h * 0.4} ${w * 0.13} 0q${w * 0.05} ${-h * 0.3} ${w * 0.11} ${-h * 0.56}z`;
  return (
    <g>
      <path d={`M${x} ${y}v${h}a${w / 2} ${ry} 0 0 0 ${w} 0v${-h}z`} fill={fill} />
      {drip && <path d={run} fill={drip} />}
      <ellipse cx={x + w / 2} cy={y} rx={w / 2} ry={ry} fill={drip ?? top} />
      <ellipse cx={x + w * 0.44} cy={y - ry * 0.2} rx={w * 0.34} ry={ry * 0.55} fill="#fff" opacity=".2" />
    </g>
  );
}
