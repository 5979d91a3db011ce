import { sendMessage } from '#src/messages.ts';
import { type ListScore, MOST_AT_ONCE } from './list-score.ts';

/** How long is waited for more to ask about, in ms. */
const GATHER = 30;

/** The scores of postings as the background tells them. Each is asked for once, until it may have changed. */
export class SeenScores {
  readonly #changed: () => void;
  /** Null where the posting was never read. */
  readonly #known = new Map<string, ListScore | null>();
  /** Those whose score is as the background has it, or is on its way from there. */
  readonly #fresh = new Set<string>();
  readonly #wanted = new Set<string>();
  #timer = 0;
  #edition = 0;

  /** `changed` is called whenever there is something new to show. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The score of a posting; null or nothing where there is none to show. */
  of(id: string): ListScore | null | undefined {
    return this.#known.get(id);
  }

  /** Asks for these, as far as they are not known. */
  want(ids: readonly string[]): void {
    for (const id of ids) if (!this.#fresh.has(id)) this.#wanted.add(id);
    if (this.#wanted.size > 0 && this.#timer === 0)
      this.#timer = window.setTimeout(() => this.#ask(), GATHER);
  }

  /** All may have changed. What is shown stays until the answer is there. */
  outdate(): void {
    this.#edition++;
    this.#fresh.clear();
    this.#known.forEach((score, id) => {
      if (score === null) this.#known.delete(id);
    });
  }

  /** Forgets all. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#edition++;
    this.#known.clear();
    this.#fresh.clear();
    this.#wanted.clear();
  }

  async #ask(): Promise<void> {
    this.#timer = 0;
    const ids = [...this.#wanted].slice(0, MOST_AT_ONCE);
    const edition = this.#edition;
    for (const id of ids) {
      this.#wanted.delete(id);
      this.#fresh.add(id);
    }
    const scores = await sendMessage('scoresOf', ids).catch(() => null);
    if (edition !== this.#edition) return;
    // Where the background is gone there is no answer, and nothing to show: whoever wants them later asks again.
    if (scores === null) {
      for (const id of ids) this.#fresh.delete(id);
      return;
    }
    for (const id of ids) this.#known.set(id, scores[id] ?? null);
    this.#changed();
    this.want([]);
  }
}
