import { run } from '../setup/run-step.mjs';

/** Allowed warnings of Mozilla's linter, with place and reason. Errors are never allowed. */
const ALLOWED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    why: 'Preact holds an assignment to innerHTML for dangerouslySetInnerHTML, which we never use',
  },
  {
    code: 'DANGEROUS_EVAL',
    file: /^(?:chunks|assets)\/pdf\./,
    why: 'PDF.js brings core-js, which asks Function for the global object where there is no globalThis: never here',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\/pdf\./,
    why: 'PDF.js can import scripts that a document’s reader names; we name none',
  },
];

/**
 * Lints the Firefox build as addons.mozilla.org does.
 * @returns {Promise<import('../setup/run-step.mjs').Outcome>}
 */
export async function lintFirefox() {
  const args = ['lint', '--no-config-discovery', '-s', '.output/firefox-mv3', '--output', 'json'];
  const { output } = await run('web-ext', args);
  const json = output.slice(output.indexOf('{'));
  if (!json.startsWith('{')) return { ok: false, output };
  const { errors, warnings } = JSON.parse(json);
  const unexpected = warnings.filter((/** @type {Fault} */ warning) => !isAllowed(warning));
  const faults = [...errors, ...unexpected];
  return { ok: faults.length === 0, output: faults.map(describe).join('\n') };
}

/** @typedef {{ _type: string, code: string, message: string, file?: string, line?: number }} Fault */

/** @param {Fault} fault */
function isAllowed({ code, file = '' }) {
  return ALLOWED.some((allowed) => allowed.code === code && allowed.file.test(file));
}

/** @param {Fault} fault */
function describe({ _type, code, message, file, line }) {
  return `${_type} ${code}: ${message} ${file ? `(${file}:${line ?? 1})` : ''}`;
}
