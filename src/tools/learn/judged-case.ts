import { askedTogether } from '#src/match/asked.ts';
import { fieldOf, yearsOfWork } from '#src/match/knowledge.ts';
import { NEAR_SIGNS } from '#src/match/near-signs.ts';
import { fieldSign, nearSources, nearTarget, nearTo } from '#src/match/nearness.ts';
import { type MarketKnowledge, SIGNS, type SignedAsk, signedAsks } from '#src/match/signs.ts';
import { countedYears, PRESUMED_FROM } from '#src/match/years.ts';
import type { Block } from '#src/posting/posting.ts';
import { type Experience, experienceAsked } from '#src/skills/experience.ts';
import { type Mention, TITLE } from '#src/skills/mention.ts';
import { KINDS, type Kind } from '#src/skills/skill.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { nameKeys } from './name-key.ts';

/** An expert's judgement of a posting: its core, and how well people fit. */
export interface Judgement {
  id: string;
  /** Names of skills; "A | B" if one is enough. */
  core: readonly string[];
  /** Fit by person: 0 to 100. */
  fit: Readonly<Record<string, number>>;
}

/** A posting with its judgement. */
export interface JudgedPosting {
  id: string;
  title: string;
  blocks: readonly Block[];
  mentions: readonly Mention[];
}

/** A requirement as numbers: features of its salience, and whether it was judged core. */
export interface AskNumbers {
  /** 1, the features, and 1 at its kind, {@link SALIENCE_WIDTH} in all. */
  signs: Float64Array;
  /** Index of its skill among the cases' skills. */
  skill: number;
  isCore: boolean;
  /** Whether it is a nice-to-have, which weighs little at any salience. */
  isNice: boolean;
}

/** One alternative of a requirement for one person. */
export interface OptionRow {
  /** Counted years of the skill; −1 if unknown. */
  own: number;
  /** The same if it is being learned; −1 otherwise. */
  learning: number;
  /** Years required; −1 if none. */
  asked: number;
  /** Years of work from which a practice is presumed; −1 if it is not. */
  presumed: number;
  /** 1, the features of nearness, and 1 at its kind. */
  near: Float64Array;
}

/** A person's case: a posting, and what they know of its requirements. */
export interface FitCase {
  posting: number;
  /** Judged fit, 0 to 1. */
  fit: number;
  years: number | null;
  /** Alternatives of each requirement. */
  options: OptionRow[][];
}

/** Training data of the weights. */
export interface FitCases {
  /** Ids of all skills in requirements. */
  skills: string[];
  postings: { asks: AskNumbers[]; experience: Experience }[];
  cases: FitCase[];
}

/** Builds the cases of all postings and judged people; postings without requirements are skipped. */
export function fitCases(
  postings: readonly JudgedPosting[],
  people: ReadonlyMap<string, readonly TrackedSkill[]>,
  judgements: readonly Judgement[],
  world: MarketKnowledge,
): FitCases {
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  const all: FitCases = { skills: [], postings: [], cases: [] };
  const skills = numbering(all.skills);
  for (const judgement of judgements) {
    const posting = byId.get(judgement.id);
    if (posting === undefined) throw new Error(`no posting ${judgement.id}`);
    const asks = signedAsks(posting.mentions, posting.blocks, world);
    if (asks.length === 0) continue;
    const experience = experienceAsked(posting);
    const core = judgement.core.flatMap(nameKeys);
    all.postings.push({ experience, asks: asks.map((ask) => askRow(ask, posting, core, world, skills)) });
    for (const [person, fit] of Object.entries(judgement.fit)) {
      const tracked = people.get(person);
      if (tracked === undefined) throw new Error(`no person ${person}`);
      all.cases.push({
        posting: all.postings.length - 1,
        fit: fit / 100,
        ...personsPart(posting, tracked, world),
      });
    }
  }
  return all;
}

function askRow(
  ask: SignedAsk,
  posting: JudgedPosting,
  core: readonly string[],
  world: MarketKnowledge,
  numberOf: (skill: string) => number,
): AskNumbers {
  const names = ask.mentions.flatMap(({ skill, places }) => [
    skillName(world.taxonomy, skill),
    ...places.map(({ block, start, end }) => textOf(posting, block).slice(start, end)),
  ]);
  return {
    signs: Float64Array.from([1, ...SIGNS.map((sign) => ask.signs[sign]), ...oneOf(ask.kind)]),
    skill: numberOf(ask.skill),
    isNice: ask.signs.must === 0 && kindOf(ask, world) !== 'practice',
    isCore: names.flatMap(nameKeys).some((name) => core.includes(name)),
  };
}

/** Creates a function that numbers ids in order of appearance and adds them to `ids`. */
function numbering(ids: string[]): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  };
}

/** Returns the kind that `compare` uses for the tier: that of the first alternative with one. */
function kindOf({ mentions }: SignedAsk, { taxonomy }: MarketKnowledge): Kind | null {
  const kinds = mentions.map(({ skill }) => taxonomy.skills.get(skill)?.kind ?? null);
  return kinds.find((kind) => kind !== null) ?? null;
}

const textOf = ({ title, blocks }: JudgedPosting, block: number) =>
  block === TITLE ? title : (blocks[block]?.text ?? '');

const oneOf = (kind: Kind | null) => KINDS.map((other) => (other === kind ? 1 : 0));

function personsPart(
  { mentions }: JudgedPosting,
  tracked: readonly TrackedSkill[],
  world: MarketKnowledge,
): Pick<FitCase, 'years' | 'options'> {
  const years = yearsOfWork(tracked, world.taxonomy);
  const field = fieldOf(tracked, world.vectors);
  const { must, nice } = askedTogether(mentions);
  const option = (mention: Mention) => optionRow(mention, tracked, field, years, world);
  return { years, options: [...must, ...nice].map((ask) => ask.map(option)) };
}

function optionRow(
  { skill, years: asked }: Mention,
  tracked: readonly TrackedSkill[],
  field: Float32Array | null,
  years: number | null,
  world: MarketKnowledge,
): OptionRow {
  const knowing = tracked.filter(
    (own) =>
      own.skill === skill ||
      (world.taxonomy.implied.get(own.skill)?.has(skill) && !own.refused.includes(skill)),
  );
  const target = nearTarget(skill, world);
  const near = nearTo(target, nearSources(tracked, world));
  const signs = { ...near.signs, field: fieldSign(target, field) };
  const kind = world.taxonomy.skills.get(skill)?.kind ?? null;
  const isPresumed = kind === 'practice' && years !== null && years >= PRESUMED_FROM;
  const most = (isLearning: boolean) =>
    Math.max(-1, ...knowing.filter(({ level }) => (level === 'learning') === isLearning).map(countedYears));
  return {
    own: most(false),
    learning: most(true),
    asked: asked ?? -1,
    presumed: isPresumed ? years : -1,
    near: Float64Array.from([1, ...NEAR_SIGNS.map((sign) => signs[sign]), ...oneOf(kind)]),
  };
}
