/** '2026-11-25T18:30' on a clock in the zone → ISO 8601; what is no time stays as it was typed, for the API to name. */
export function instantIn(local: string, timezone: string): string {
  const [, minutes, seconds = ':00'] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?$/.exec(local) ?? [];
  if (minutes === undefined) return local;
  const asUtc = Date.parse(`${minutes}${seconds}Z`);
  if (Number.isNaN(asUtc)) return local;
  // Twice, since the offset may change between the two guesses.
  let at = asUtc;
  for (let i = 0; i < 2; i++) at = asUtc - offsetMs(at, timezone);
  return new Date(at).toISOString();
}

function offsetMs(at: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return wall - Math.floor(at / 1000) * 1000;
}
