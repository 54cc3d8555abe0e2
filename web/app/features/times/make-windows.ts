import { fromField } from './times.ts';

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Windows one after the other, each so long; what would reach beyond `to` is left out. */
export function makeWindows({ from, to, minutes }: { from: string; to: string; minutes: number }) {
  const end = minutesOf(fromField(to));
  const made: { starts: string; ends: string }[] = [];
  for (let at = minutesOf(from); minutes > 0 && at + minutes <= end; at += minutes)
    made.push({ starts: timeOf(at), ends: timeOf(at + minutes) });
  return made;
}
