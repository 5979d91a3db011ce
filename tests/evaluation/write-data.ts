import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `data`, or the folder that a test names. */
const FOLDER = process.env.DATA_FOLDER ?? fileURLToPath(new URL('../../data', import.meta.url));

/** Stores a file of the scoring data. */
export const writeData = (name: string, text: string): void =>
  writeFileSync(`${FOLDER}/${name}`, `${text}\n`);
