import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';

const TSC = 'node_modules/@typescript/native/bin/tsc';
const CODE = ['api', 'db', 'emails', 'editions', 'contract', 'web', 'e2e', 'bench', 'scripts'];
const existing = () => CODE.filter((folder) => existsSync(inRoot(folder)));

/** The list: name, what it proves, and the commands that prove it, of the built site if need be. */
export const CHECKS = [
  {
    name: 'types',
    proves: 'types hold',
    commands: () => [
      ['react-router', 'typegen', 'web'],
      ['node', TSC, '--noEmit'],
    ],
  },
  { name: 'lint', proves: 'lint and format', commands: () => [['biome', 'check', '--error-on-warnings', '.']] },
  {
    name: 'imports',
    proves: 'imports run one way',
    commands: () => [['depcruise', '--output-type=err-long', ...existing()]],
  },
  { name: 'dead', proves: 'no dead code', commands: () => [['knip']] },
  {
    name: 'length',
    proves: 'files and functions are short',
    commands: () => [['node', 'scripts/check-length.ts', ...existing()]],
  },
  { name: 'docs', proves: 'docs name what exists', commands: () => [['node', 'scripts/check-docs.ts']] },
  {
    name: 'schema',
    proves: 'db/schema.sql is the schema',
    commands: () => [['node', 'scripts/dump-schema.ts', '--check']],
  },
  {
    name: 'contract',
    proves: 'contract/ is the API',
    commands: () => [['node', 'scripts/write-contract.ts', '--check']],
  },
  {
    name: 'errors',
    proves: 'every error code has its entry',
    commands: () => [['node', 'scripts/check-errors.ts', '--check']],
  },
  {
    name: 'weight',
    proves: "customers' pages load at most 150 KB of JavaScript",
    needsSite: true,
    commands: () => [['node', 'scripts/measure-js.ts']],
  },
];
