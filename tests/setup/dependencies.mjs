import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, runStep, systemPath } from './run-step.mjs';

/** The Node that npm installs; everything but the set-up runs on it. */
export const NODE = join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * Installs the packages of package-lock.json if needed and checks our Node's version.
 * @returns {Promise<boolean>} whether everything is there
 */
export async function ensureDependencies() {
  if (!upToDate()) {
    const { ok } = await runStep('Installing dependencies (npm ci)', () =>
      run('npm', ['ci'], { path: systemPath() }),
    );
    if (!ok) return false;
  }
  const version = await nodeVersion();
  if (version.startsWith(`v${wantedMajor()}.`)) {
    console.log(`Node ${version}`);
    return true;
  }
  console.log(`Node ${wantedMajor()} should stand in ${NODE}, but there is ${version || 'none'}.`);
  console.log('npm installs it by a script of its own: see that `npm config get ignore-scripts` says false.');
  return false;
}

/** npm writes this hidden file after a complete installation. */
function upToDate() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(NODE)) return false;
  return statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

async function nodeVersion() {
  const { ok, output } = await run(NODE, ['--version']);
  return ok ? output.trim() : '';
}

function wantedMajor() {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return devDependencies.node.match(/\d+/)[0];
}
