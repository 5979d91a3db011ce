// `npm start`: the extension, built and loaded in a browser with a small job board to try it on. This part runs on
// whatever Node there is, and needs nothing installed.
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
  // Ctrl-C reaches the demo as well, which then closes its browser; this waits for it to have done so.
  process.on('SIGINT', () => {});
  const [status] = await once(spawn(NODE, ['tests/demo/demo.ts'], { cwd: ROOT, stdio: 'inherit' }), 'exit');
  return status ?? 1;
}
