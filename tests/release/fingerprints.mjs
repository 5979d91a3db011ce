import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Computes SHA-256 sums in the format of `sha256sum`.
 * @param {string} folder
 * @param {RegExp} wanted Files directly in the folder to include.
 * @returns {string} one line each, by name
 */
export function fingerprints(folder, wanted) {
  const names = readdirSync(folder).filter((name) => wanted.test(name));
  return names
    .sort()
    .map((name) => `${fingerprint(readFileSync(join(folder, name)))}  ${name}`)
    .join('\n');
}

/** @param {Buffer} bytes */
const fingerprint = (bytes) => createHash('sha256').update(bytes).digest('hex');
