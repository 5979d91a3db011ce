// All checks. A failure does not stop the next one, so one run shows everything. Checks without intermediate
// output run beside the unit tests, to use both cores.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import BUDGETS from '../release/budgets.json' with { type: 'json' };
import { buildFaults } from '../release/build-faults.ts';
import { pageScriptFaults } from '../release/page-script-faults.ts';
import { sizeFaults } from '../release/size-faults.ts';
import { CHROMIUM, ensureBrowsers, FIREFOX, FONTS } from '../setup/browsers.mjs';
import { ROOT, run, runStep, tellStep, timed } from '../setup/run-step.mjs';
import { lintFirefox } from './lint-firefox.mjs';
import { runTests } from './run-tests.mjs';

/** @typedef {import('../setup/run-step.mjs').Outcome} Outcome */

const BUILDS = ['chrome', 'firefox'].map((target) => join(ROOT, `.output/${target}-mv3`));
const total = { passed: 0, failed: 0 };

/** @param {{ passed: number, failed: number }} counts */
function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

/** @param {boolean} ok */
const addOne = (ok) => add(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * @param {string} title
 * @param {() => Promise<Outcome>} step
 */
async function check(title, step) {
  const { ok } = await runStep(title, step);
  addOne(ok);
  return ok;
}

/** Sequentially, so that they need only one core beside the unit tests. */
async function beside() {
  /** @type {[title: string, ended: import('../setup/run-step.mjs').Ended][]} */
  const steps = [];
  /** @type {(title: string, step: () => Promise<Outcome>) => Promise<boolean>} */
  const quietly = async (title, step) => {
    const ended = await timed(step);
    steps.push([title, ended]);
    return ended.outcome.ok;
  };
  const chrome = await quietly('Build for Chrome (wxt)', () =>
    run('wxt', ['build', '-b', 'chrome', '--mv3']),
  );
  const firefox = await quietly('Build for Firefox (wxt)', () =>
    run('wxt', ['build', '-b', 'firefox', '--mv3']),
  );
  await quietly('Lint for Firefox (web-ext)', lintFirefox);
  if (chrome && firefox) await quietly('What both builds tell and ask for', fitToRelease);
  if (chrome && firefox) await quietly('What both builds weigh', fitToLoad);
  await quietly('Figures on the benchmark (evaluate)', figures);
  return { chrome, firefox, steps };
}

async function types() {
  const prepared = await run('wxt', ['prepare']);
  return prepared.ok ? run('tsc', ['--noEmit']) : prepared;
}

/** Prints the extraction's quality for the log; unit tests guard its bounds. */
const figures = async () => ({
  ...(await run('node', ['tests/evaluation/evaluate.ts'])),
  worthReading: true,
});

async function fitToRelease() {
  const permissions = readFileSync(join(ROOT, '.github/store/permissions.md'), 'utf8');
  return without(BUILDS.flatMap((build) => buildFaults(build, ROOT, permissions)));
}

async function fitToLoad() {
  return without(BUILDS.flatMap((build) => [...sizeFaults(build, BUDGETS), ...pageScriptFaults(build)]));
}

/** @param {string[]} faults */
const without = (faults) => ({ ok: faults.length === 0, output: faults.join('\n') });

/**
 * Runs all browsers at once: while one waits, another uses the processor.
 * @param {[kind: import('../setup/browsers.mjs').BrowserKind, built: boolean][]} browsers
 */
async function endToEnd(browsers) {
  for (const [kind, built] of browsers) {
    const missing = usable.includes(kind) ? '' : `${kind.name} is missing.`;
    const output = missing || (built ? '' : 'The extension was not built.');
    if (output) await check(`End to end in ${kind.name}`, async () => ({ ok: false, output }));
  }
  const names = browsers.filter(([kind, built]) => built && usable.includes(kind)).map(([{ name }]) => name);
  if (names.length === 0) return;
  const title = `End to end in ${names.join(' and ')}`;
  add(
    await runTests(title, ['--config', 'tests/e2e/vitest.config.ts'], {
      BROWSER: names.join(',').toLowerCase(),
    }),
  );
}

const usable = await ensureBrowsers([CHROMIUM, FIREFOX], FONTS);
await check('Format and lint (biome)', () => run('biome', ['ci', '.']));
await check('Types (tsc)', types);
const others = beside();
add(await runTests('Unit tests (vitest)', []));
const { chrome, firefox, steps } = await others;
for (const [title, ended] of steps) {
  tellStep(title, ended);
  addOne(ended.outcome.ok);
}
await endToEnd([
  [CHROMIUM, chrome],
  [FIREFOX, firefox],
]);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
