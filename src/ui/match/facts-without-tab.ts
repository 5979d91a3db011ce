import type { Block } from '#src/posting/posting.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { PopupFacts } from './facts.ts';

/** The user's part of the facts: their skills and the scoring data. */
type OwnFacts = Pick<PopupFacts, 'tracked' | 'taxonomy' | 'knowledge' | 'judging' | 'settings'>;

/** Builds the facts of a posting shown on an extension page, without a tab. */
export function factsWithoutTab(
  own: OwnFacts,
  posting: KeptPosting,
  blocks: Block[],
  now: number,
): PopupFacts {
  const { tracked, taxonomy, knowledge, judging, settings } = own;
  return {
    ...{ tracked, taxonomy, knowledge, judging, settings, posting, blocks, now },
    ...{
      isKept: true,
      tab: null,
      state: null,
      access: null,
      recent: [],
      marked: false,
      refused: null,
    },
  };
}
