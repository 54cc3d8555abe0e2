import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const noTotals = { passed: 0, failed: 0, skipped: 0 };

export const addTotals = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const totalsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Vitest's JSON report; a file that could not even be loaded counts as one failure. */
function vitestTotals(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Playwright's JSON report. */
function playwrightTotals({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/** Runs `run(reportFile)`, which answers an exit code, and reads its report; a failure is never counted as none. */
async function runAndCount(run, readTotals) {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'report.json');
  try {
    const status = await run(file);
    const totals = existsSync(file) ? readTotals(JSON.parse(readFileSync(file, 'utf8'))) : noTotals;
    return status !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const countVitest = (run) => runAndCount(run, vitestTotals);
export const countPlaywright = (run) => runAndCount(run, playwrightTotals);
