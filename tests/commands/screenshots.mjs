// `npm run screenshots`: pictures of every view in both themes and browsers, in .output/screenshots. It also
// makes the README's pictures and animation in .github/images, and pages in each language and two
// pseudo-languages (accented and a third longer; right to left). `npm run screenshots -- firefox` takes one
// browser's only.
import { spawnSync } from 'node:child_process';
import { CHROMIUM, ensureBrowsers, FIREFOX } from '../setup/browsers.mjs';
import { NODE } from '../setup/dependencies.mjs';
import { ROOT, run, runStep } from '../setup/run-step.mjs';

const wanted = [CHROMIUM, FIREFOX].filter(
  ({ name }) => process.argv.length < 3 || process.argv.includes(name.toLowerCase()),
);
let failed = false;
for (const { name } of await ensureBrowsers(wanted)) {
  const target = name === 'Firefox' ? 'firefox' : 'chrome';
  const env = { GAPLIGHT_PSEUDO_TEXTS: '1' };
  const build = () => run('wxt', ['build', '-b', target, '--mv3'], { env });
  if (!(await runStep(`Building for ${name} (wxt)`, build)).ok) process.exit(1);
  const args = ['tests/commands/screenshots.ts', name.toLowerCase()];
  take(args);
  if (name === 'Chromium') take(['tests/commands/animation.ts']);
}
process.exit(failed ? 1 : 0);

/** @param {string[]} args A script that takes pictures, with its arguments. */
function take(args) {
  failed = spawnSync(NODE, args, { cwd: ROOT, stdio: 'inherit' }).status !== 0 || failed;
}
