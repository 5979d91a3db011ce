import { parseArgs } from 'node:util';
import type { Part } from './benchmark/part-of.ts';

/** Options of `npm run evaluate`. */
export interface EvaluateOptions {
  parts: readonly Part[];
  /** Number of error kinds to print. */
  errors: number;
}

/** Parses the command line. Throws with a reason on unknown options, and on requests for sealed errors. */
export function evaluateOptions(args: string[]): EvaluateOptions {
  const { values } = parseArgs({ args, options: { errors: { type: 'string' }, part: { type: 'string' } } });
  const { part, errors = '0' } = values;
  if (part !== undefined && part !== 'open' && part !== 'sealed') throw new Error('--part is open or sealed');
  if (!/^\d+$/.test(errors)) throw new Error('--errors is a number');
  if (part === 'sealed' && values.errors !== undefined) {
    throw new Error('The errors of the sealed part are shown to nobody: no rule may be made from them.');
  }
  return { parts: part ? [part] : ['open', 'sealed'], errors: Number(errors) };
}
