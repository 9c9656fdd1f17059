// Everything that must hold, one after the other, and one summed line at the end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox, NO_FIREFOX } from './find-firefox.mjs';

const reports = mkdtempSync(join(tmpdir(), 'liner-notes-'));
const sum = { passed: 0, failed: 0, skipped: 0 };

function run(title, command, args) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync('npx', [command, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** A check without a count of its own: one passed or one failed. */
function check(title, command, args) {
  sum[run(title, command, args) ? 'passed' : 'failed'] += 1;
}

/** A run of tests: its own numbers. One that dies without numbers has failed. */
function suite(title, config, ...args) {
  const file = join(reports, `${config}.json`);
  const ok = run(title, 'vitest', [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
    sum.passed += numPassedTests;
    sum.failed += numFailedTests || (ok ? 0 : 1);
    sum.skipped += numPendingTests + numTodoTests;
  } catch {
    sum.failed += 1;
  }
}

check('format and lint', 'biome', ['ci', '.']);
check('types', 'tsc', ['--noEmit']);
suite('unit tests', 'vitest.config.ts');
check('build for Chrome', 'wxt', ['build', '-b', 'chrome']);
check('build with kill points', 'wxt', ['build', '-b', 'chrome', '--mode', 'kill']);
check('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
suite('end-to-end tests', 'vitest.e2e.config.ts');

if (!findFirefox()) console.log(`\nskipped in Firefox: ${NO_FIREFOX}`);
if (sum.passed === 0) console.log('no test ran: that is a failure');
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);
