import { blocksFromHtml } from './blocks.ts';
import { asList, type JobNode, nodeText } from './job-node.ts';
import type { Block } from './posting.ts';
import { foldName } from './text.ts';

/** The properties that hold a part of an ad, in the order in which one would read them, and what heads them here. */
const PARTS = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['jobBenefits', 'Benefits'],
] as const;
/** More entries, or characters in all of them, are no part of an ad. */
const MOST_ENTRIES = 60;
const LONGEST = 50_000;
/** A list between commas, of entries this long at most. */
const LONGEST_ENTRY = 60;
/** How portals say that nothing is asked for. */
const NOTHING = /^(?:n a|none|null|undefined|no requirements?|not specified|not applicable|any|other)$/;

/**
 * What a JobPosting says of the job apart from its description, each part under a heading of its own, without what the
 * description, or an earlier part, says already.
 */
export function requirementBlocks(node: JobNode, description: readonly Block[]): Block[] {
  if (!PARTS.some(([property]) => node[property])) return [];
  let said = saidBy(description);
  return PARTS.flatMap(([property, heading]): Block[] => {
    const own = entriesOf(node[property])
      .flatMap(blocksOfEntry)
      .filter(({ text }) => !says(said, text));
    const first = own[0];
    if (!own.some(({ kind }) => kind !== 'heading') || !first) return [];
    said += saidBy(own);
    const isHeaded = first.kind === 'heading';
    return isHeaded ? own : [{ kind: 'heading', text: heading }, ...own];
  });
}

/** What a part holds, as one would write it: a text, or one of each entry of a list. */
function entriesOf(value: unknown): string[] {
  let left = LONGEST;
  return asList(value)
    .slice(0, MOST_ENTRIES)
    .map(wordsOf)
    .filter((text) => {
      left -= text.length;
      return left >= 0 && !NOTHING.test(foldName(text.slice(0, 40)));
    });
}

/** A text, a DefinedTerm, an OccupationalExperienceRequirements or an EducationalOccupationalCredential. */
function wordsOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return '';
  const { description, monthsOfExperience, credentialCategory } = entry as JobNode;
  const months = Number(nodeText(monthsOfExperience));
  return nodeText(description) || experience(months) || nodeText(credentialCategory) || nodeText(entry);
}

/** "3 years of experience"; months of no number, of none, or of more than a working life are none. */
function experience(months: number): string {
  if (!(months > 0 && months <= 12 * 40)) return '';
  const [number, unit] = months < 12 ? [Math.round(months), 'month'] : [Math.round(months / 12), 'year'];
  return `${number} ${unit}${number === 1 ? '' : 's'} of experience`;
}

/** The blocks of a part; what is a list between commas becomes one. */
function blocksOfEntry(entry: string): Block[] {
  const pieces = entry.split(/[,;]\s/).map((piece) => piece.trim());
  const isList =
    pieces.length > 2 && pieces.every((piece) => piece.length <= LONGEST_ENTRY && !/[.<\n]/.test(piece));
  if (isList)
    return pieces
      .filter(Boolean)
      .slice(0, MOST_ENTRIES)
      .map((text) => ({ kind: 'item', text }));
  const blocks = blocksFromHtml(entry);
  const [only] = blocks;
  const isEntry = blocks.length === 1 && only?.kind === 'paragraph' && only.text.length <= LONGEST_ENTRY;
  return isEntry && !/[.!?]$/.test(only.text) ? [{ kind: 'item', text: only.text }] : blocks;
}

const saidBy = (blocks: readonly Block[]) => ` ${blocks.map(({ text }) => foldName(text)).join(' ')} `;

/** Whether a text has these words in this order; of years of experience the number is enough. */
function says(said: string, text: string): boolean {
  const folded = foldName(text);
  const [, number] = folded.match(/^(\d+) years? of experience$/) ?? [];
  return (
    said.includes(` ${folded} `) ||
    (number !== undefined && said.includes(` ${number}+ `)) ||
    saysYears(said, number)
  );
}

const saysYears = (said: string, number: string | undefined) =>
  number !== undefined &&
  new RegExp(` ${number}\\+? (?:years?|yrs?|jahre?n?|ans|anos|anni|jaar|let|rok[uy]?|lat|ar) `).test(said);
