import { sendMessage } from '#src/messages.ts';
import { type ListScore, MOST_AT_ONCE } from './list-score.ts';

/** Time in ms to collect further requests. */
const GATHER = 30;

/** Cache of the scores sent by the background. Each is requested once until it may have changed. */
export class SeenScores {
  readonly #changed: () => void;
  /** Null if the posting was never read. */
  readonly #known = new Map<string, ListScore | null>();
  /** Postings whose score is current or has been requested. */
  readonly #fresh = new Set<string>();
  readonly #wanted = new Set<string>();
  #timer = 0;
  #edition = 0;

  /** @param changed Called when there is something new to show. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Returns a posting's score; null or undefined if there is none to show. */
  of(id: string): ListScore | null | undefined {
    return this.#known.get(id);
  }

  /** Requests the scores of these postings that are not current. */
  want(ids: readonly string[]): void {
    for (const id of ids) if (!this.#fresh.has(id)) this.#wanted.add(id);
    if (this.#wanted.size > 0 && this.#timer === 0)
      this.#timer = window.setTimeout(() => this.#ask(), GATHER);
  }

  /** Marks all scores as possibly outdated. They stay visible until the answer arrives. */
  outdate(): void {
    this.#edition++;
    this.#fresh.clear();
    this.#known.forEach((score, id) => {
      if (score === null) this.#known.delete(id);
    });
  }

  /** Clears the cache. */
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
    // Without the background there is no answer; a later request asks again.
    if (scores === null) {
      for (const id of ids) this.#fresh.delete(id);
      return;
    }
    for (const id of ids) this.#known.set(id, scores[id] ?? null);
    this.#changed();
    this.want([]);
  }
}
