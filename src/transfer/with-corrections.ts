import type { Corrections } from '#src/match/correction.ts';
import type { RecordOf } from './backup-format.ts';

/**
 * A posting with these corrections. Where there are none, and it never told any, it stays without the word: a file that
 * says nothing new changes nothing.
 */
export function withCorrections(
  posting: RecordOf<'postings'>,
  corrections: Corrections = {},
): RecordOf<'postings'> {
  if (posting.corrections === undefined && Object.keys(corrections).length === 0) return posting;
  return { ...posting, corrections: { ...corrections } };
}
