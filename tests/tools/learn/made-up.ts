import { compare } from '#src/match/compare.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { salienceOf } from '#src/match/salience.ts';
import { signedAsks } from '#src/match/signs.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import { type Mention, TITLE } from '#src/skills/mention.ts';
import { LEVELS, SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { type FitCases, fitCases, type JudgedPosting, type Judgement } from '#src/tools/learn/judged-case.ts';
import { type Fitted, SENIORITIES } from '#src/tools/learn/parameters.ts';
import { random } from '#src/tools/learn/random.ts';
import { IDS, marketOf, TAXONOMY } from '#tests/match/small-world.ts';

/** Seeded random postings and people. */
export interface MadeUp {
  world: Judging;
  postings: JudgedPosting[];
  people: Map<string, TrackedSkill[]>;
}

const TITLES: Record<(typeof SENIORITIES)[number], string> = {
  none: 'Engineer',
  intern: 'Intern',
  junior: 'Junior Engineer',
  senior: 'Senior Engineer',
  lead: 'Lead Engineer',
};

export function madeUp(seed: number, postings: number, people: number): MadeUp {
  const next = random(seed);
  const pick = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)] as T;
  const some = <T>(all: readonly T[], share: number) => all.filter(() => next() < share);
  const mention = (skill: string, block: number): Mention => ({
    skill,
    places: [{ block, start: 0, end: 3 }, ...(next() < 0.2 ? [{ block: TITLE, start: 0, end: 3 }] : [])],
    need: next() < 0.7 ? 'required' : 'preferred',
    years: next() < 0.3 ? 1 + 6 * next() : null,
    anyOf: next() < 0.3 ? pick(['a', 'b']) : null,
  });
  const tracked = (skill: string): TrackedSkill => ({
    skill,
    level: pick(LEVELS),
    years: next() < 0.8 ? 8 * next() : null,
    ...SKILL_DEFAULTS,
    refused: some(['java'], 0.2),
    changedAt: 0,
  });
  return {
    world: judgingBy(TAXONOMY, marketOf(IDS, seed)),
    postings: Array.from({ length: postings }, (_, n) => {
      const mentions = some(IDS, 0.5).map(mention);
      return {
        id: `posting-${n}`,
        title: TITLES[pick(SENIORITIES)],
        blocks: IDS.map(() => ({
          kind: 'item' as const,
          text: next() < 0.1 ? '5 years of work' : 'Some work',
        })),
        mentions: mentions.length > 0 ? mentions : [mention('java', 0)],
      };
    }),
    people: new Map(
      Array.from({ length: people }, (_, n) => [
        `person-${n}`,
        [
          'docker',
          ...some(
            IDS.filter((id) => id !== 'docker'),
            0.4,
          ),
        ].map(tracked),
      ]),
    ),
  };
}

/** Returns each person's score for each posting by some weights, unrounded, 0 to 1. */
export function fitsBy(weights: Fitted, { world, postings, people }: MadeUp): number[] {
  return postings.flatMap(({ title, blocks, mentions }) =>
    [...people.values()].map((tracked) => {
      const knowledge = knowledgeOf(tracked, { ...world, weights });
      const compared = {
        mentions: signedAsks(mentions, blocks, world).flatMap((ask) =>
          ask.mentions.map((mention) => ({ ...mention, salience: salienceOf(ask, weights.salience) })),
        ),
        experience: experienceAsked({ title, blocks }),
      };
      const { asks } = compare(compared, { ...world, knowledge, weights });
      return asks.reduce((sum, { points }) => sum + points, 0) / 100;
    }),
  );
}

/** Simulates core judgements, each with its salience as probability. Returns names by posting. */
export function coresBy(weights: Fitted, { world, postings }: MadeUp, seed: number): string[][] {
  const next = random(seed);
  return postings.map(({ mentions, blocks }) =>
    signedAsks(mentions, blocks, world)
      .filter((ask) => next() < salienceOf(ask, weights.salience))
      .flatMap((ask) => ask.mentions.map(({ skill }) => skill)),
  );
}

/** Builds training cases: by posting the core, and each person's fit (0 to 1, in the order of `fitsBy`). */
export function casesOf(made: MadeUp, cores: readonly string[][], fits: readonly number[]): FitCases {
  const { postings, people, world } = made;
  const ids = [...people.keys()];
  const judgements: Judgement[] = postings.map(({ id }, n) => ({
    id,
    core: cores[n] ?? [],
    fit: Object.fromEntries(ids.map((person, m) => [person, 100 * (fits[n * ids.length + m] as number)])),
  }));
  return fitCases(postings, people, judgements, world);
}
