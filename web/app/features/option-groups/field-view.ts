import { createContext, use } from 'react';
import type { Problem } from './find-problems.ts';

/** Field → what to do there. Errors come before warnings. */
export type FieldProblems = ReadonlyMap<string, Problem>;

const ProblemsContext = createContext<FieldProblems>(new Map());
export const ProblemsProvider = ProblemsContext.Provider;
export const useProblem = (field: string): Problem | undefined => use(ProblemsContext).get(field);

export function problemsByField(problems: readonly Problem[]): FieldProblems {
  const byField = new Map<string, Problem>();
  for (const problem of problems.toSorted((a, b) => Number(b.isError) - Number(a.isError)))
    if (problem.field !== '' && !byField.has(problem.field)) byField.set(problem.field, problem);
  return byField;
}

/** Where the summary of problems leads to. */
export const anchorOf = (field: string) => `at-${field.replaceAll('.', '-')}`;
