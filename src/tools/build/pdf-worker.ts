import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { boundArrays } from '#src/files/bound-arrays.ts';
import { FILE_LIMITS } from '#src/files/limits.ts';
import { UNPACKS_TOO_MUCH } from '#src/files/pdf-text.ts';

/** The legacy build: the other one uses what the browsers do not have that we still run in. */
const WORKER = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs');

/** The worker of PDF.js as it is, behind what bounds the memory that it takes. */
export function pdfWorker(): string {
  const limits = JSON.stringify(FILE_LIMITS.arrays);
  const bounds = `(${boundArrays})(self,${limits},()=>self.postMessage(${JSON.stringify(UNPACKS_TOO_MUCH)}));\n`;
  return bounds + readFileSync(WORKER, 'utf8');
}
