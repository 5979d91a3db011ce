// `npm start`: builds the extension and loads it in a browser with a small job board. This script runs on any
// Node and needs nothing installed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CHROMIUM, ensureBrowsers } from '../setup/browsers.mjs';
import { ensureDependencies, NODE } from '../setup/dependencies.mjs';
import { ROOT, run, runStep } from '../setup/run-step.mjs';

process.exit((await prepare()) ? await demo() : 1);

async function prepare() {
  if (!(await ensureDependencies())) return false;
  if ((await ensureBrowsers([CHROMIUM])).length === 0) return false;
  const build = () => run('wxt', ['build', '-b', 'chrome', '--mv3']);
  return (await runStep('Building for Chrome (wxt)', build)).ok;
}

async function demo() {
  // Ctrl-C also reaches the demo, which closes its browser; wait for that.
  process.on('SIGINT', () => {});
  const [status] = await once(spawn(NODE, ['tests/demo/demo.ts'], { cwd: ROOT, stdio: 'inherit' }), 'exit');
  return status ?? 1;
}
