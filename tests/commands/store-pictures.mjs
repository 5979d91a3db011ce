// `npm run store-pictures`: pictures for store listings, in .output/store: five of 1280 × 800 and a tile of 440
// × 280, all of the built extension.
import { spawnSync } from 'node:child_process';
import { CHROMIUM, ensureBrowsers } from '../setup/browsers.mjs';
import { NODE } from '../setup/dependencies.mjs';
import { ROOT, run, runStep } from '../setup/run-step.mjs';

const build = () => run('wxt', ['build', '-b', 'chrome', '--mv3']);
const ready =
  (await ensureBrowsers([CHROMIUM])).length > 0 && (await runStep('Building for Chromium (wxt)', build)).ok;
const taken =
  ready &&
  spawnSync(NODE, ['tests/commands/store-pictures.ts'], { cwd: ROOT, stdio: 'inherit' }).status === 0;
process.exit(taken ? 0 : 1);
