import { UNSAFE_ErrorResponseImpl as ErrorResponse } from 'react-router';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../lib/problem.ts';
import { toldOf } from './error-page.tsx';

const problem = { title: 'Closed', status: 409, code: 'orders/store-closed', detail: 'Sugar Lane opens at 9 am.' };

describe('what a visitor is told', () => {
  it("is the API's own words for a refusal", () => {
    expect(toldOf(new ErrorResponse(409, 'Closed', problem)).words).toBe('Sugar Lane opens at 9 am.');
  });
  it('is a way on for a page that is not there', () => {
    expect(toldOf(new ErrorResponse(404, 'Not Found', null)).kind).toBe('missing');
  });
  it('is nothing of the inside for a fault', () => {
    const told = toldOf(new Error('relation "orders" does not exist'));
    expect(told.kind).toBe('broken');
    expect(JSON.stringify(told)).not.toContain('relation');
  });
  it('is that the network is gone when it is', () => {
    expect(toldOf(new TypeError('Failed to fetch')).kind).toBe('offline');
    expect(toldOf(new Error('any'), false).kind).toBe('offline');
  });
});

it('a refusal thrown by the API is taken by the router as data with a status', () => {
  const error = new ProblemError(problem);
  expect(error).toMatchObject({ type: 'DataWithResponseInit', data: problem, init: { status: 409 } });
});
