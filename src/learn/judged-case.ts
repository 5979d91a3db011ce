import { askedTogether } from '#src/match/asked.ts';
import { PRESUMED_FROM } from '#src/match/credit.ts';
import { fieldOf, yearsOfWork } from '#src/match/knowledge.ts';
import { NEAR_SIGNS } from '#src/match/near-signs.ts';
import { fieldSign, nearSources, nearTarget, nearTo } from '#src/match/nearness.ts';
import { type MarketKnowledge, SIGNS, type SignedAsk, signedAsks } from '#src/match/signs.ts';
import { countedYears } from '#src/match/years.ts';
import type { Block } from '#src/posting/posting.ts';
import { type Experience, experienceAsked } from '#src/skills/experience.ts';
import { type Mention, TITLE } from '#src/skills/mention.ts';
import { KINDS, type Kind } from '#src/skills/skill.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { nameKeys } from './name-key.ts';

/** What a person who reads well says of a posting: what it is about, and how well people fit. */
export interface Judgement {
  id: string;
  /** Names of skills; "A | B" where one is enough. */
  core: readonly string[];
  /** By person: 0 to 100. */
  fit: Readonly<Record<string, number>>;
}

/** A posting as it is judged. */
export interface JudgedPosting {
  id: string;
  title: string;
  blocks: readonly Block[];
  mentions: readonly Mention[];
}

/** An ask as numbers: what its salience is summed up from, and whether it was judged core. */
export interface AskNumbers {
  /** 1, the signs, and 1 for its kind: as {@link SALIENCE_WIDTH} says. */
  signs: Float64Array;
  /** The place of its skill among those of the cases. */
  skill: number;
  isCore: boolean;
  /** Whether it is a nice-to-have: then it weighs little, whatever its salience. */
  isNice: boolean;
}

/** One alternative of an ask, for one person. */
export interface OptionRow {
  /** Counted years of the skill; −1 where it is not known. */
  own: number;
  /** The same where it is being learned; −1 where it is not. */
  learning: number;
  /** Years asked of it; −1 where none are. */
  asked: number;
  /** Years of work for which a practice is presumed; −1 where it is not. */
  presumed: number;
  /** 1, the signs of nearness, and 1 for its kind. */
  near: Float64Array;
}

/** A person's case: a posting, and what they know of its asks. */
export interface FitCase {
  posting: number;
  /** 0 to 1, as judged. */
  fit: number;
  /** Years of work, or null. */
  years: number | null;
  /** By ask, its alternatives. */
  options: OptionRow[][];
}

/** All that the weights are fitted to. */
export interface FitCases {
  /** Ids of all skills that asks are told by. */
  skills: string[];
  postings: { asks: AskNumbers[]; experience: Experience }[];
  cases: FitCase[];
}

/** A posting's asks and every judged person's part in them. Postings that ask for nothing teach nothing. */
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

/** Numbers ids in the order in which they come, and puts them down. */
function numbering(ids: string[]): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  };
}

/** The kind by which `compare` tells its tier: that of the first alternative that has one. */
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
