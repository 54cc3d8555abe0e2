import { useId } from 'react';

const STAR = 'M10 1.6l2.5 5.3 5.8.7-4.3 4 1.1 5.7L10 14.5l-5.1 2.8L6 11.6l-4.3-4 5.8-.7z';

/** A rating as a number, with a star beside it: "4.7 (312)". */
export function Stars({ rating, count }: { rating: number; count?: number }) {
  return (
    <span className="tabular inline-flex items-center gap-1 text-sm">
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4 fill-accent">
        <path d={STAR} />
      </svg>
      <span className="sr-only">Rated </span>
      <span className="font-semibold">{rating.toFixed(1)}</span>
      <span className="sr-only"> of 5</span>
      {count !== undefined && (
        <span className="text-content-muted">
          ({count}
          <span className="sr-only"> reviews</span>)
        </span>
      )}
    </span>
  );
}

/** Five stars filled in part, for a review or the head of a list of them. */
export function StarBar({ rating }: { rating: number }) {
  const id = useId();
  return (
    <svg viewBox="0 0 104 20" role="img" aria-label={`${rating.toFixed(1)} of 5 stars`} className="h-5 w-26">
      <clipPath id={id}>
        <rect width={Math.min(5, Math.max(0, rating)) * 21 - (rating >= 5 ? 0 : 0.5)} height="20" />
      </clipPath>
      {[0, 21, 42, 63, 84].map((x) => (
        <path
          key={x}
          d={STAR}
          transform={`translate(${x})`}
          className="fill-line stroke-line-strong"
          strokeWidth="0.75"
        />
      ))}
      <g clipPath={`url(#${id})`} className="fill-accent">
        {[0, 21, 42, 63, 84].map((x) => (
          <path key={x} d={STAR} transform={`translate(${x})`} />
        ))}
      </g>
    </svg>
  );
}

const WORDS = ['Poor', 'Fair', 'Good', 'Very good', 'Wonderful'];

/** Gives one to five stars: five radios, drawn as stars, each with its word. */
export function StarInput({ name, legend, value }: { name: string; legend: string; value?: number }) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      <div className="kit-stars inline-flex">
        {WORDS.map((word, index) => (
          <label
            key={word}
            title={word}
            className="relative grid size-11 place-items-center rounded-sm has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={index + 1}
              defaultChecked={value === index + 1}
              aria-label={`${index + 1} of 5, ${word.toLowerCase()}`}
              className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
            />
            <svg viewBox="0 0 20 20" aria-hidden="true" className="size-8">
              <path d={STAR} />
            </svg>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
