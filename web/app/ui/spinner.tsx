/** A turning ring in the colour of the words beside it, which say what is awaited. */
export function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-[1.1em] animate-spin rounded-full border-2 border-current border-t-transparent"
    />
  );
}
