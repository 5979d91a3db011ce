import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const BIN = join(ROOT, 'node_modules', '.bin');
const WINDOWS = process.platform === 'win32';

/**
 * @typedef {object} Outcome
 * @property {boolean} ok Whether the command ended with 0.
 * @property {string} output All that it said, unless it was shown as it came.
 * @property {boolean} [worthReading] Whether what it said is shown even if it ended well.
 */

/**
 * Runs a command of the project (`biome`, `wxt`) or of the system. The project's commands and its Node come
 * first on the PATH.
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, path?: string, minutes?: number, folder?: string }} [options]
 *   `show` streams output to the terminal; `path` replaces the PATH; `folder` is the working directory.
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
  const { show = false, env = {}, path = projectPath(), minutes = 15, folder = ROOT } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env, PATH: path },
      // On Windows npm's commands are .cmd files, which need a shell.
      shell: WINDOWS,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      timeout: minutes * 60_000,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal) output += `\nEnded by ${signal} (after ${minutes} minutes at most)\n`;
      resolve({ ok: code === 0, output });
    });
  });
}

/**
 * Runs one step and prints its title, result and duration; output only on failure.
 * @param {string} title
 * @param {() => Promise<Outcome>} step
 */
export async function runStep(title, step) {
  process.stdout.write(`${title} … `);
  const ended = await timed(step);
  tellEnd(ended);
  return ended.outcome;
}

/** @typedef {{ outcome: Outcome, seconds: string }} Ended */

/**
 * Runs one step silently; an exception is a failure.
 * @param {() => Promise<Outcome>} step
 * @returns {Promise<Ended>}
 */
export async function timed(step) {
  const start = Date.now();
  const outcome = await step().catch((error) => ({ ok: false, output: `${error?.stack ?? error}\n` }));
  return { outcome, seconds: ((Date.now() - start) / 1000).toFixed(1) };
}

/**
 * Prints a finished step.
 * @param {string} title
 * @param {Ended} ended
 */
export function tellStep(title, ended) {
  process.stdout.write(`${title} … `);
  tellEnd(ended);
}

/** @param {Ended} ended */
function tellEnd({ outcome, seconds }) {
  console.log(`${outcome.ok ? 'ok' : 'FAILED'} (${seconds} s)`);
  if ((!outcome.ok || outcome.worthReading) && outcome.output) console.log(outcome.output.trimEnd());
}

function projectPath() {
  return [BIN, process.env.PATH].join(delimiter);
}

/** Returns the PATH without the project's commands, for npm: it must not run on the Node that it may replace. */
export function systemPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.includes('node_modules')).join(delimiter);
}
