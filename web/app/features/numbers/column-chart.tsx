import { scaleBand, scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { cx } from '../../ui/cx.ts';

export type ChartRow = {
  /** Under the column. */
  label: string;
  /** Read when somebody points at the column. */
  title: string;
  now: number;
  before: number;
};

type ColumnChartProps = {
  rows: readonly ChartRow[];
  /** How a number of the axis is written. */
  format: (value: number) => string;
  /** What the picture says, for who can't see it; the table beside it says the rest. */
  summary: string;
};

/** The drawing is stretched to its frame, so lines keep their width and letters are text beside it. */
const SIZE = 100;
const MOST_LABELS = 7;

/** Columns of now, and a stepped line of the time before: told apart by shape, not by colour alone. */
export function ColumnChart({ rows, format, summary }: ColumnChartProps) {
  const x = scaleBand<number>(
    rows.map((_, i) => i),
    [0, SIZE],
  ).paddingInner(0.28);
  const y = scaleLinear([0, Math.max(1, ...rows.map(({ now, before }) => Math.max(now, before)))], [SIZE, 0]).nice(4);
  const ticks = y.ticks(4).filter(Number.isInteger);
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-2">
      <Amounts ticks={ticks} y={y} format={format} />
      <svg
        role="img"
        aria-label={summary}
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        preserveAspectRatio="none"
        className="h-48 w-full overflow-visible sm:h-56"
      >
        {ticks.map((tick) => (
          <line key={tick} x1={0} x2={SIZE} y1={y(tick)} y2={y(tick)} className="chart-line stroke-line" />
        ))}
        {rows.map((row, i) => (
          <g key={row.title}>
            <title>{row.title}</title>
            <rect x={x(i)} y={0} width={x.bandwidth()} height={SIZE} className="fill-transparent" />
            <rect x={x(i)} y={y(row.now)} width={x.bandwidth()} height={SIZE - y(row.now)} className="fill-accent" />
          </g>
        ))}
        <path d={beforeLine(rows, x, y)} className="chart-line chart-before fill-none stroke-content" />
      </svg>
      <Names rows={rows} middleOf={(i) => (x(i) ?? 0) + x.bandwidth() / 2} />
    </div>
  );
}

type AmountsProps = { ticks: readonly number[]; y: (value: number) => number; format: (value: number) => string };

function Amounts({ ticks, y, format }: AmountsProps) {
  return (
    <div aria-hidden="true" className="relative min-w-10 text-right">
      {ticks.map((tick) => (
        <span
          key={tick}
          className="tabular -translate-y-1/2 absolute right-0 text-content-muted text-xs leading-none"
          style={{ top: `${y(tick)}%` }}
        >
          {format(tick)}
        </span>
      ))}
      {/* Keeps the column as wide as its longest number. */}
      <span className="tabular invisible text-xs">{format(ticks.at(-1) ?? 0)}</span>
    </div>
  );
}

function Names({ rows, middleOf }: { rows: readonly ChartRow[]; middleOf: (i: number) => number }) {
  const every = Math.ceil(rows.length / MOST_LABELS);
  return (
    <div aria-hidden="true" className="relative col-start-2 mt-1.5 h-4">
      {rows.map((row, i) => {
        if (i % every !== 0) return null;
        const middle = middleOf(i);
        return (
          <span
            key={row.title}
            className={cx(
              'tabular absolute whitespace-nowrap text-content-muted text-xs',
              shiftOf(middle),
              // Every other one is enough on a phone.
              (i / every) % 2 === 1 && 'max-sm:hidden',
            )}
            style={{ left: `${middle}%` }}
          >
            {row.label}
          </span>
        );
      })}
    </div>
  );
}

const shiftOf = (middle: number) => (middle < 6 ? '' : middle > 94 ? '-translate-x-full' : '-translate-x-1/2');

type Band = { (i: number): number | undefined; step: () => number };

/** Over each column its value before; nothing where nothing was. */
function beforeLine(rows: readonly ChartRow[], x: Band, y: (value: number) => number): string | undefined {
  if (rows.every(({ before }) => before === 0)) return undefined;
  const points = [...rows, rows.at(-1) as ChartRow].map(({ before }, i) => {
    const left = i < rows.length ? (x(i) ?? 0) : SIZE;
    return [left, y(before)] as [number, number];
  });
  return line().curve(curveStepAfter)(points) ?? undefined;
}
