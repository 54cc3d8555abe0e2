import fs from 'node:fs';

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
  const write = fs.writeSync as (...args: unknown[]) => number;
  fs.writeSync = ((...args: unknown[]) => {
    if (args[0] === 1) logged.push(...(String(args[1]).match(ERROR_LINE) ?? []));
    return write(...args);
  }) as typeof fs.writeSync;
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
