import { afterAll, afterEach, beforeEach } from 'vitest';
import { takeUnexpectedErrors, watchErrors } from './logged-errors.ts';

watchErrors();

function failOnUnexpected(): void {
  const errors = takeUnexpectedErrors();
  if (errors.length > 0)
    throw new Error(`Logged an error, see expectError() in logged-errors.ts:\n${errors.join('\n')}`);
}

beforeEach(() => void takeUnexpectedErrors());
afterEach(failOnUnexpected);
afterAll(failOnUnexpected);
