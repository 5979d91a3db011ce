import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { type ChangedIds, onChange } from '#src/store/changes.ts';
import { inRows } from './in-rows.ts';
import { skillsToSend, type WorkerQuestion } from './worker-messages.ts';

/** Changes of postings come in rows: the first is read at once, and all others after so many ms without one. */
const CALM = 300;

/**
 * Puts questions to a worker: counts them, tells it the taxonomy once, and asks the last one again whenever postings change. `heard`:
 * called with the ids of each change, before anything is asked for it.
 */
export function asker<Asked>(
  post: (question: WorkerQuestion<Asked>) => void,
  heard: (ids: ChangedIds) => void = () => undefined,
) {
  let turn = 0;
  let last: { asked: Asked; taxonomy: Taxonomy } | null = null;
  let sent: Taxonomy | null = null;

  function send(changed: boolean): void {
    if (!last) return;
    const { asked, taxonomy } = last;
    const skills = taxonomy === sent ? null : skillsToSend(taxonomy);
    sent = taxonomy;
    post({ turn: ++turn, asked, skills, changed });
  }

  const row = inRows(() => send(true), CALM);
  const unfollow = onChange(['postings'], (ids: ChangedIds) => {
    heard(ids);
    row.take();
  });

  return {
    ask(asked: Asked, taxonomy: Taxonomy): void {
      last = { asked, taxonomy };
      send(false);
    },
    again: () => send(true),
    /** Whether what the worker says is about the last question. */
    isLast: (said: { turn: number }) => said.turn === turn,
    stop(): void {
      row.stop();
      unfollow();
    },
  };
}
