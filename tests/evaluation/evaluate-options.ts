import { parseArgs } from 'node:util';
import type { Part } from './benchmark/part-of.ts';

/** What `npm run evaluate` is asked for. */
export interface EvaluateOptions {
  parts: readonly Part[];
  /** So many kinds of error are printed. */
  errors: number;
}

/** Reads the command line. Throws an error with the reason where it asks for what there is not, or for what is sealed. */
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
