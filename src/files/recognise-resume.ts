import { monthAt } from '#src/files/resume/dates.ts';
import { listedIn } from '#src/files/resume/listed.ts';
import { cutProof, type Proof } from '#src/files/resume/proof.ts';
import { structureOf } from '#src/files/resume/structure.ts';
import type { Block } from '#src/posting/posting.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import type { Ad } from '#src/skills/ad.ts';
import type { Mention } from '#src/skills/mention.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { FILE_LIMITS } from './limits.ts';
import type { KnownSkill, Recognised } from './recognised.ts';
import { type ResumeSkill, resumeSkill } from './resume/resume-skill.ts';
import { type ResumeSighting, resumeSightings } from './resume/sighting.ts';
import type { ResumeLine } from './resume/structure.ts';
import { skillNames } from './skill-names.ts';
import { Unreadable } from './unreadable.ts';

/** Skills in a résumé. */
interface ResumeRead {
  known: ResumeSkill[];
  /** Skills that it denies or attributes to others only. */
  others: ResumeSkill[];
}

/** The context for reading a résumé. */
export interface ResumeWorld {
  taxonomy: Taxonomy;
  findSkills(ad: Ad): Promise<Mention[]>;
  /** The current time in ms since 1970, for jobs that still go on. */
  now: number;
}

/** The gap between two cells of a row, as word processors and plain text write it. */
const CELL_GAP = /(?<=\S)(?:\t+| {3,})(?=[^\s:])/g;

/**
 * Extracts the skills of a résumé with the extractor for postings. Derives level, years and last use from its
 * words and dates. Skills that the author denies or attributes to others are named but not imported. Throws
 * {@link Unreadable} without a text.
 */
export async function recogniseResume(text: string, world: ResumeWorld): Promise<Recognised> {
  if (text.length > FILE_LIMITS.text) throw new Unreadable('too-large');
  const blocks = blocksFromText(text.replace(CELL_GAP, ' | '));
  if (blocks.length === 0) throw new Unreadable('no-text');
  return recogniseLines(blocks, structureOf(blocks, monthAt(world.now)), world);
}

/** Does the same for blocks whose sections are known; each has its line. */
export async function recogniseLines(
  blocks: readonly Block[],
  lines: readonly ResumeLine[],
  world: ResumeWorld,
): Promise<Recognised> {
  const mentions = await mentionsInLines(blocks, lines, world);
  const { known, others } = readResume(mentions, lines, monthAt(world.now));
  const asKnown = (one: ResumeSkill) => knownSkill(one, world.taxonomy);
  const asUnsure = (one: ResumeSkill) => asKnown({ ...one, basis: { ...one.basis, level: 'unsure' } });
  return { known: known.map(asKnown), unsure: others.map(asUnsure), unknown: [] };
}

/** Extracts the skills of a résumé's lines, including names in lists that no sentence vouches for. */
export async function mentionsInLines(
  blocks: readonly Block[],
  lines: readonly ResumeLine[],
  { taxonomy, findSkills }: ResumeWorld,
): Promise<Mention[]> {
  const found = await findSkills({ title: '', company: '', blocks, isKnown: true });
  const names = skillNames(taxonomy);
  return together(
    found,
    listedIn(lines, (name) => names.exact(name)?.id ?? null, found),
  );
}

/** Maximum characters of a quoted line in the preview, around the skill's name. */
const QUOTE = 80;
const quoteOf = ({ text, start, end }: Proof) => cutProof(text, start, end, QUOTE).text;

/** Merges mentions of the same skill with all their places. */
function together(found: readonly Mention[], listed: readonly Mention[]): Mention[] {
  const bySkill = new Map(found.map((mention) => [mention.skill, mention]));
  for (const mention of listed) {
    const before = bySkill.get(mention.skill);
    const places = [...(before?.places ?? []), ...mention.places];
    bySkill.set(mention.skill, { ...(before ?? mention), places });
  }
  return [...bySkill.values()];
}

function knownSkill(
  { skill, level, years, lastUsed, proofs, quoted, basis }: ResumeSkill,
  taxonomy: Taxonomy,
): KnownSkill {
  return {
    skill,
    name: skillName(taxonomy, skill),
    written: quoted?.text.slice(quoted.start, quoted.end) ?? '',
    quote: quoted ? quoteOf(quoted) : '',
    basis,
    level,
    years,
    lastUsed,
    note: null,
    lines: proofs.map(({ text }) => text),
  };
}

/**
 * Extracts skills from a résumé: level, years, last use, quotes. `mentions`: its skills by place. `now`: the
 * current month, in months since the year 0.
 */
export function readResume(
  mentions: readonly Mention[],
  lines: readonly ResumeLine[],
  now: number,
): ResumeRead {
  const bySkill = Map.groupBy(resumeSightings(mentions, lines, now), ({ skill }) => skill);
  const known: ResumeSkill[] = [];
  const others: ResumeSkill[] = [];
  for (const [skill, need] of new Map(mentions.map((one) => [one.skill, one.need]))) {
    const all: ResumeSighting[] = bySkill.get(skill) ?? [];
    const own = all.filter(({ isOther }) => !isOther);
    if (need !== 'excluded' && own.length > 0) known.push(resumeSkill(skill, own));
    else if (all.length > 0) others.push(resumeSkill(skill, all));
  }
  return { known, others };
}
