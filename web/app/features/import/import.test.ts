import { expect, test } from 'vitest';
import { figuresOf, type ProductImport, progressWords, runWords } from './import.ts';

const one = (more: Partial<ProductImport>): ProductImport => ({
  id: 1,
  file_name: 'cakes.csv',
  state: 'checked',
  message: null,
  rows_total: 1200,
  rows_done: 250,
  to_create: 0,
  to_change: 0,
  unchanged: 0,
  rows_wrong: 0,
  wrong: [],
  created: 0,
  changed: 0,
  skipped: 0,
  by: 'Meera',
  uploaded_at: '2026-11-25T10:00:00Z',
  finished_at: null,
  timezone: 'Asia/Kolkata',
  ...more,
});

test('the button says what a press does', () => {
  expect(runWords(one({ to_create: 3, to_change: 9 }))).toBe('Import 12 products');
  expect(runWords(one({ to_create: 1, rows_wrong: 1 }))).toBe('Leave out 1 row and import 1 product');
  expect(runWords(one({ unchanged: 12 }))).toBeUndefined();
});

test('figures are told where there are any', () => {
  expect(figuresOf(one({ to_create: 3, rows_wrong: 1 }))).toEqual([
    { label: 'new', value: 3 },
    { label: 'row wrong', value: 1, isWrong: true },
  ]);
  expect(figuresOf(one({ state: 'done', created: 3, skipped: 2 })).map(({ label }) => label)).toEqual([
    'made',
    'left out',
  ]);
});

test('progress is told in words', () => {
  expect(progressWords(one({ state: 'checking' }))).toBe('Checked: 250 of 1,200 rows');
  expect(progressWords(one({ state: 'checking', rows_total: 0 }))).toBe('Reading the file');
});
