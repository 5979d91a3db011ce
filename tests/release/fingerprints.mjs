import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The SHA-256 of files, as `sha256sum` writes and reads them.
 * @param {string} folder
 * @param {RegExp} wanted Which of the files that stand right in it.
 * @returns {string} a line each, by name
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
