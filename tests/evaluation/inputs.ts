import { readFileSync } from 'node:fs';
import { SKILL_FILES } from '#data/skills/index.ts';
import type { Circumstances } from '#src/match/circumstances.ts';
import { type Judging, judgingBy } from '#src/match/judging.ts';
import type { Block } from '#src/posting/posting.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { Requirement } from '#src/skills/requirements/requirement.ts';
import { requirementsAsked } from '#src/skills/requirements/requirements-asked.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { languagesOf } from '#src/skills/text/written-in.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { judgingAsShipped } from '#tests/match/market/judging-as-shipped.ts';
import { requirementFileOf } from '#tests/skills/requirements/requirement-files.ts';
import { taxonomyAsShipped } from '#tests/skills/taxonomy-as-shipped.ts';
import { detectLanguage } from './detect-language.ts';

/** A posting in evaluation files; each line of text is a block. */
export interface PostingInput {
  id: string;
  title: string;
  text: string;
  company?: string;
}

/** A person in evaluation files: years by skill id; 0 means knows it without work experience. */
export interface PersonInput {
  id: string;
  skills: Record<string, number>;
  /** Answers about languages, permits and the like, if they are compared. */
  circumstances?: Partial<Circumstances>;
}

const TAXONOMY = taxonomyAsShipped(SKILL_FILES);
/** The shipped scoring data. */
export const WORLD: Judging = judgingBy(TAXONOMY, judgingAsShipped(TAXONOMY));

export const load = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));

/** A posting with its extraction by the background's code. */
export interface ReadPosting {
  id: string;
  title: string;
  blocks: Block[];
  mentions: Mention[];
  requirements: Requirement[];
}

/** Extracts the skills of all postings. */
export async function readPostings(postings: readonly PostingInput[]): Promise<ReadPosting[]> {
  const findSkills = skillFinder(TAXONOMY, loadGrammar);
  const all: ReadPosting[] = [];
  for (const { id, title, text, company = '' } of postings) {
    const blocks = blocksFromText(text);
    const languages = await languagesOf(blocks, detectLanguage);
    all.push({
      id,
      title,
      blocks,
      mentions: await findSkills({ title, company, blocks, languages, isKnown: true }),
      requirements: await requirementsAsked({ title, blocks, languages }, requirementFileOf),
    });
  }
  return all;
}

/** Returns a person's skills as the store has them. */
export function trackedBy({ skills }: PersonInput): TrackedSkill[] {
  return Object.entries(skills).map(([skill, years]) => ({
    skill,
    level: years === 0 ? 'basic' : 'solid',
    years,
    ...SKILL_DEFAULTS,
    changedAt: 0,
  }));
}
