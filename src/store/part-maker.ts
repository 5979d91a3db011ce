import type { KeptPart, KeptPosting } from './db.ts';
import { isRepeat } from './is-repeat.ts';
import type { SpanIds, StoredPart } from './part-spans.ts';
import { isReadable } from './readable.ts';

/** How a part of the table is made, of postings (one for each job) and of bytes. */
export interface PartMaker<Part> {
  /** How many postings a part is made of. */
  rows: number;
  make(postings: readonly KeptPosting[]): Part;
  /** A part in which these postings are others now, or gone (null). */
  patch(part: Part, changes: ReadonlyMap<string, KeptPosting | null>): Part;
  /** What is stored of a part, and of the postings that it was made of. */
  toBytes(part: Part, ids: SpanIds, postings: readonly KeptPosting[]): PartBytes;
  /** The part that bytes hold; null where they are damaged, or of other ids. */
  fromBytes(stored: Pick<StoredPart, 'bytes' | 'listed'>, ids: SpanIds): Part | null;
}

/** A part as it is stored: what statistics need of its postings, and what a list does. */
export type PartBytes = Pick<KeptPart, 'bytes' | 'listed'>;

/** Whether the table tells of a posting: a job has one row, however many ads of it are kept. */
export const hasRow = (posting: KeptPosting | undefined): posting is KeptPosting =>
  isReadable('postings', posting) && !isRepeat(posting);
