import { barsOf } from './code39.ts';

/** The number for a scanner; the number itself stands beside it. A thin bar is two dots of a receipt printer. */
export function Barcode({ number }: { number: string }) {
  const drawn = barsOf(number);
  if (!drawn) return null;
  return (
    <svg
      viewBox={`0 0 ${drawn.width} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="slip-barcode"
      style={{ width: `${drawn.width * 0.25}mm` }}
    >
      {drawn.bars.map(({ x, width }) => (
        <rect key={x} x={x} y="0" width={width} height="10" />
      ))}
    </svg>
  );
}
