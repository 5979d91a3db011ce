import type { Corrections } from '#src/match/correction.ts';
import type { RecordOf } from './record-formats.ts';

/**
 * Returns a posting with these corrections. Without any, before or now, the field stays absent, so that an
 * import without news changes nothing.
 */
export function withCorrections(
  posting: RecordOf<'postings'>,
  corrections: Corrections = {},
): RecordOf<'postings'> {
  if (posting.corrections === undefined && Object.keys(corrections).length === 0) return posting;
  return { ...posting, corrections: { ...corrections } };
}
