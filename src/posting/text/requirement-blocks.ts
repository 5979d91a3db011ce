import type { Block } from '../posting.ts';
import { asList, type JobNode, nodeText } from '../structured/job-node.ts';
import { blocksFromHtml } from './blocks.ts';
import { foldName } from './text.ts';

/** Properties that hold a section of an ad, in reading order. */
export const SECTION_PROPERTIES =
  'responsibilities qualifications skills experienceRequirements educationRequirements jobBenefits'.split(
    ' ',
  );
/** Maximum number of entries in a section, and of their characters. */
const MOST_ENTRIES = 60;
const LONGEST = 50_000;
/** Maximum length of an entry in a comma-separated list. */
const LONGEST_ENTRY = 60;
/** Phrases of portals for "no requirements". */
const NOTHING = /^(?:n a|none|null|undefined|no requirements?|not specified|not applicable|any|other)$/;

/**
 * Returns blocks of a JobPosting's other properties, each under a heading. Repetitions of the description or of
 * an earlier section are left out.
 */
export function requirementBlocks(node: JobNode, description: readonly Block[]): Block[] {
  let said = saidBy(description);
  return SECTION_PROPERTIES.flatMap((property): Block[] => {
    const own = entriesOf(node[property])
      .flatMap(blocksOfEntry)
      .filter(({ text }) => !says(said, text));
    const first = own[0];
    if (!own.some(({ kind }) => kind !== 'heading') || !first) return [];
    said += saidBy(own);
    const isHeaded = first.kind === 'heading';
    return isHeaded ? own : [{ kind: 'heading', text: headingOf(property) }, ...own];
  });
}

/** Returns a section's heading: "Experience" of "experienceRequirements", "Benefits" of "jobBenefits". */
function headingOf(property: string): string {
  const name = property.replace(/^job|Requirements$/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Returns a property's entries as text: one text, or one for each list entry. */
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

/** Returns the text of a string, or of a term, experience or education object of schema.org. */
function wordsOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return '';
  const { description, monthsOfExperience, credentialCategory } = entry as JobNode;
  const months = Number(nodeText(monthsOfExperience));
  return nodeText(description) || experience(months) || nodeText(credentialCategory) || nodeText(entry);
}

/** Returns "3 years of experience"; empty for invalid, zero or implausible months. */
function experience(months: number): string {
  if (!(months > 0 && months <= 12 * 40)) return '';
  const [number, unit] = months < 12 ? [Math.round(months), 'month'] : [Math.round(months / 12), 'year'];
  return `${number} ${unit}${number === 1 ? '' : 's'} of experience`;
}

/** Returns the blocks of an entry; a comma-separated list becomes list items. */
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

/** Whether a text has these words in this order; for years of experience the number is enough. */
function says(said: string, text: string): boolean {
  const folded = foldName(text);
  const [, number] = folded.match(/^(\d+) years? of experience$/) ?? [];
  if (number === undefined) return said.includes(` ${folded} `);
  return new RegExp(
    ` ${number}(?:\\+|\\+? (?:years?|yrs?|jahre?n?|ans|anos|anni|jaar|let|rok[uy]?|lat|ar)) `,
  ).test(said);
}
