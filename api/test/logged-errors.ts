let logged: string[] = [];
let expected: RegExp[] = [];

/** A log line of level error or fatal, as pino writes it. */
const ERROR_LINE = /^\{"level":[56]0,.*/gm;

/** Sees what is said to console.error, and what the app's and Fastify's loggers write to the standard output. */
export function watchErrors(): void {
  const { error } = console;
  console.error = (...parts: unknown[]) => {
    logged.push(parts.map(String).join(' '));
    error(...parts);
  };
  // pino writes past a standard output that nobody changed, and through one like this.
  const write = process.stdout.write.bind(process.stdout) as (...args: unknown[]) => boolean;
  process.stdout.write = ((...args: unknown[]) => {
    logged.push(...(String(args[0]).match(ERROR_LINE) ?? []));
    return write(...args);
  }) as typeof process.stdout.write;
}

/** Says that this test makes an error of this kind be logged. */
export function expectError(pattern: RegExp): void {
  expected.push(pattern);
}

export function takeUnexpectedErrors(): string[] {
  const unexpected = logged.filter((line) => !expected.some((pattern) => pattern.test(line)));
  [logged, expected] = [[], []];
  return unexpected;
}
