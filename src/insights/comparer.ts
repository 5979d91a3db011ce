import type { Circumstances } from '#src/match/circumstances.ts';
import {
  compareWeighed,
  judgeWeighed,
  type ScoredPosting,
  type WeighedPosting,
  weighPosting,
} from '#src/match/compare.ts';
import type { Judging } from '#src/match/judging.ts';
import { type Knowledge, knowledgeOf } from '#src/match/knowledge.ts';
import type { Cover, Match } from '#src/match/match.ts';
import type { Emphasis } from '#src/match/score.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { SeenPosting } from './seen-posting.ts';

/** The user's skills after learning some more, and how postings match then. */
export interface Trial {
  knowledge: Knowledge;
  matchOf: (posting: SeenPosting) => Match;
  /** The same in short, cached. */
  outcomeOf: (posting: SeenPosting) => Outcome;
}

/** The part of a match that stays in memory for thousands of postings. */
interface Outcome {
  /** 0 without tracked skills, null if the posting says too little. */
  score: number | null;
  /** The coverage of each ask, in the order of the weighed posting. */
  covers: readonly Cover[];
}

/** Compares postings with a user's skills, as they are and after learning more. */
export interface Comparer {
  weigh: Weigh;
  /** Returns the trial for these skills, learned in order. */
  trialOf: (learned: readonly string[]) => Trial;
}

type Weigh = (posting: SeenPosting) => WeighedPosting;

/** The part of a question on which comparing depends. */
export interface ComparedBy {
  tracked: readonly TrackedSkill[];
  judging: Judging;
  /** The user's weights of the tiers. */
  emphasis: Emphasis;
  /** Ids of practices that are not presumed. */
  notPresumed: readonly string[];
  /** The user's answers about languages, permits and the like; absent without any. */
  circumstances?: Circumstances;
}

/** Trials in memory. A question needs about fifty. */
const MAX_TRIALS = 200;

/** Makes a comparer. `weigh`: that of a comparer with the same scoring data and emphasis. */
export function comparerOf(by: ComparedBy, weigh: Weigh = weigherOf(by)): Comparer {
  const { tracked, judging, notPresumed, circumstances } = by;
  const trials = new Map<string, Trial>();
  const trialBy = (knowledge: Knowledge): Trial => {
    const world = { ...judging, knowledge, ...(circumstances && { circumstances }) };
    return {
      knowledge,
      matchOf: (posting) => compareWeighed(weigh(posting), world),
      outcomeOf: cached((posting) => outcomeOf(judgeWeighed(weigh(posting), world))),
    };
  };
  const trialOf = (learned: readonly string[]): Trial => {
    const key = JSON.stringify(learned);
    const known = trials.get(key);
    if (known) return known;
    const last = learned.at(-1);
    const trial = trialBy(
      last === undefined
        ? knowledgeOf(tracked, judging, notPresumed)
        : trialOf(learned.slice(0, -1)).knowledge.learning(last),
    );
    if (trials.size >= MAX_TRIALS) trials.clear();
    trials.set(key, trial);
    return trial;
  };
  return { weigh, trialOf };
}

/**
 * Returns a function that makes the comparer for a question. It returns the last one while the user's skills are the
 * same, so that a changed filter or one more posting compares only what is new.
 */
export function comparerCache(): (by: ComparedBy) => Comparer {
  let last: { by: ComparedBy; comparer: Comparer } | null = null;
  return (by) => {
    const isWeighedAlike = last?.by.judging === by.judging && isEqual(last.by.emphasis, by.emphasis);
    if (!last || !isWeighedAlike || !isEqual(userOf(last.by), userOf(by)))
      last = { by, comparer: comparerOf(by, isWeighedAlike ? last?.comparer.weigh : undefined) };
    return last.comparer;
  };
}

const userOf = ({ tracked, notPresumed, circumstances }: ComparedBy) => [tracked, notPresumed, circumstances];
const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const outcomeOf = ({ score, doubt, credits }: ScoredPosting): Outcome => ({
  score: doubt === 'untracked' ? 0 : score,
  covers: credits.map(({ cover }) => cover),
});

const weigherOf = ({ judging, emphasis }: ComparedBy): Weigh =>
  cached((posting) => weighPosting(posting, { ...judging, emphasis }));

/** Caches the answer for each posting while the posting is in memory. */
function cached<T extends object>(answer: (posting: SeenPosting) => T): (posting: SeenPosting) => T {
  const known = new WeakMap<SeenPosting, T>();
  return (posting) => {
    let value = known.get(posting);
    if (!value) {
      value = answer(posting);
      known.set(posting, value);
    }
    return value;
  };
}
