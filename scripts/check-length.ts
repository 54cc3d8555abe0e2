// Fails a file over 300 lines and a function over 50; `// length: <reason>` above one lets it be.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const MAX_FILE = 300;
const MAX_FUNCTION = 50;
const EXEMPT = /\.gen\.ts$|(^|\/)(build|node_modules|\.react-router|glyphs?)(\/|$)/;
/** Tables of data and tests: their length is in their rows and cases. */
const LONG_FUNCTIONS = /\.test\.ts$|\.spec\.ts$|^db\/seeds\//;
const REASON = /\/\/ length: \S/;

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (EXEMPT.test(path)) continue;
    if (entry.isDirectory()) yield* filesIn(path);
    else if (/\.(ts|tsx|mjs)$/.test(entry.name)) yield path;
  }
}

function* longFunctions(source: ts.SourceFile): Generator<string> {
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  function* visit(node: ts.Node): Generator<string> {
    const lines = lineOf(node.end) - lineOf(node.getStart(source)) + 1;
    if (lines <= MAX_FUNCTION) return;
    const isFunction = ts.isFunctionLike(node) && 'body' in node && node.body;
    if (!isFunction) for (const child of node.getChildren(source)) yield* visit(child);
    else if (!hasReason(node, source))
      yield `${lineOf(node.getStart(source))}: a function of ${lines} lines, ${MAX_FUNCTION} is the limit`;
  }
  yield* visit(source);
}

/** A reason stands above the function, or above the whole statement that holds it. */
function hasReason(node: ts.Node, source: ts.SourceFile): boolean {
  let statement = node;
  while (statement.parent && !ts.isSourceFile(statement.parent) && !ts.isBlock(statement.parent))
    statement = statement.parent;
  return REASON.test(source.text.slice(statement.getFullStart(), statement.getStart(source)));
}

function problemsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n').length - 1;
  const isLong = lines > MAX_FILE && !text.split('\n', 5).some((line) => REASON.test(line));
  const problems = isLong ? [`${path}: ${lines} lines, ${MAX_FILE} is the limit`] : [];
  if (LONG_FUNCTIONS.test(path) || lines <= MAX_FUNCTION) return problems;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return [...problems, ...[...longFunctions(source)].map((problem) => `${path}:${problem}`)];
}

const problems = process.argv.slice(2).flatMap((folder) => [...filesIn(folder)].flatMap(problemsOf));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
