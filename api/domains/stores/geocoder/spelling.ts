/** Comparing names the way people type them; imports nothing. */

/** 'Réndez–Vous, 4th  Block' → ['rendez', 'vous', '4th', 'block']. The first 60 words of the first 400 characters. */
export function wordsOf(text: string): string[] {
  const plain = text.slice(0, 400).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 60);
}

/** Mistakes that a name of this length forgives: none in short ones, where a letter makes another name. */
export const forgivenMistakes = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Letters wrong, missing, added or swapped with their neighbour (optimal string alignment); `limit` + 1 when more. */
export function mistakes(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, row, last, beforeLast));
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}

function cheapest(a: string, b: string, i: number, j: number, row: number[], last: number[], beforeLast: number[]) {
  const isSame = a[i - 1] === b[j - 1];
  const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    (last[j - 1] as number) + (isSame ? 0 : 1),
    (last[j] as number) + 1,
    (row[j - 1] as number) + 1,
    isSwapped ? (beforeLast[j - 2] as number) + 1 : Number.POSITIVE_INFINITY,
  );
}
