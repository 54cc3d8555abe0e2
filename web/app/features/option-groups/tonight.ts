/** The next midnight on a clock of `zone`, as an ISO time; `now` in milliseconds. */
export function midnightAfter(now: number, zone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const secondsOf = (at: number) => {
    const [hours = 0, minutes = 0, seconds = 0] = clock.format(at).split(':').map(Number);
    return (hours % 24) * 3600 + minutes * 60 + seconds;
  };
  const guess = now - (now % 1000) + (DAY - secondsOf(now)) * 1000;
  // The night in which clocks change is an hour shorter or longer.
  const off = secondsOf(guess);
  return new Date(guess + (off === 0 ? 0 : off > DAY / 2 ? DAY - off : -off) * 1000).toISOString();
}

const DAY = 86_400;
