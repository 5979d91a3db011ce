import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { type ChangedIds, onChange } from '#src/store/changes.ts';
import { inRows } from './in-rows.ts';
import { type Question, skillsToSend } from './worker-messages.ts';

/** Idle time in ms after which a burst of changes is read; the first change is read at once. */
const CALM = 300;

/**
 * Sends questions to a worker with a number and, once, the taxonomy. Repeats the last question when postings
 * change.
 */
export function asker(post: (question: Question) => void) {
  let turn = 0;
  let last: { asked: Question['asked']; taxonomy: Taxonomy } | null = null;
  let sent: Taxonomy | null = null;
  let changed: ChangedIds = [];

  function send(): void {
    if (!last) return;
    const { asked, taxonomy } = last;
    const skills = taxonomy === sent ? null : skillsToSend(taxonomy);
    sent = taxonomy;
    post({ turn: ++turn, asked, skills, changed });
    changed = [];
  }

  const row = inRows(send, CALM);
  const unfollow = onChange(['postings'], (ids) => {
    changed = changed && ids && [...changed, ...ids];
    row.take();
  });

  return {
    ask(asked: Question['asked'], taxonomy: Taxonomy): void {
      last = { asked, taxonomy };
      send();
    },
    again(): void {
      changed = null;
      send();
    },
    /** Whether the worker's message answers the last question. */
    isLast: (said: { turn: number }) => said.turn === turn,
    stop(): void {
      row.stop();
      unfollow();
    },
  };
}
