import { run } from '../setup/run-step.mjs';

/**
 * What Mozilla's linter may say, by its code, and why it is no fault of ours. Errors are never allowed.
 * @type {Record<string, string>}
 */
const ALLOWED = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact holds an assignment to innerHTML for dangerouslySetInnerHTML, which we never use',
};

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
  const faults = [
    ...errors,
    ...warnings.filter((/** @type {{ code: string }} */ { code }) => !(code in ALLOWED)),
  ];
  return { ok: faults.length === 0, output: faults.map(describe).join('\n') };
}

/** @param {{ _type: string, code: string, message: string, file?: string, line?: number }} fault */
function describe({ _type, code, message, file, line }) {
  return `${_type} ${code}: ${message} ${file ? `(${file}:${line ?? 1})` : ''}`;
}
