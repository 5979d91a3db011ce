import { sentencesOf } from '#src/skills/text/sentences.ts';
import type { Span } from '#src/skills/text/spans.ts';
import type { ResumeSighting } from './sighting.ts';
import { MAX_STORED_LINES } from './stored-lines.ts';

/** A line of a résumé that names a skill, with the place in it. */
export interface Proof {
  text: string;
  start: number;
  end: number;
}

/** Maximum length of a line quoted whole. */
const SHORT = 80;
/** Maximum length of a stored line, in characters. */
const LONGEST = 300;
/** Number of words up to which a line is only a list or a heading. */
const FEW_WORDS = 5;

/** Returns the distinct lines that name a skill, strongest evidence first. */
export function proofsOf(sightings: readonly ResumeSighting[]): Proof[] {
  const proofs = [...sightings].sort((a, b) => weight(b) - weight(a)).map(proofOf);
  const each = new Map(proofs.toReversed().map((proof) => [proof.text, proof]));
  return proofs.filter((proof) => each.get(proof.text) === proof).slice(0, MAX_STORED_LINES);
}

/** Returns the line of one occurrence, cut to the length that is stored. */
export function proofOf({ line, place }: ResumeSighting): Proof {
  const { text, start, end } = sentenceOf(line.text, place);
  return cutProof(text, start, end, LONGEST);
}

/** Scores a line: described work outweighs lists; stated years and levels add to it. */
function weight({ line, level, years }: ResumeSighting): number {
  const says = line.text.split(' ').length >= FEW_WORDS && !line.isHeading && !line.isHead ? 1 : 0;
  const isWork = line.section === 'work' || line.section === 'projects' ? 1 : 0;
  return says + says * isWork + (years !== null ? 3 : 0) + (level !== null ? 1.5 : 0);
}

/** Returns the sentence around a place; a short line is quoted whole. */
function sentenceOf(text: string, { start, end }: Span): Proof {
  const whole = { text, start, end };
  if (text.length <= SHORT) return whole;
  const own = sentencesOf(text, [{ start, end }]).find((one) => start >= one.start && end <= one.end);
  if (!own) return whole;
  return { text: text.slice(own.start, own.end).trimEnd(), start: start - own.start, end: end - own.start };
}

/** Cuts a line around a place to whole words, at most `longest` unless the place itself is longer. */
export function cutProof(text: string, start: number, end: number, longest: number): Proof {
  if (text.length <= longest) return { text, start, end };
  const from = Math.max(0, Math.min(start - (longest >> 1), text.length - longest));
  const head = from === 0 ? 0 : Math.min(start, text.indexOf(' ', from) + 1 || from);
  const last = head + longest;
  const tail = last < text.length ? Math.max(end, text.lastIndexOf(' ', last)) : text.length;
  const lead = head > 0 ? '… ' : '';
  return {
    text: `${lead}${text.slice(head, tail)}${tail < text.length ? ' …' : ''}`,
    start: start - head + lead.length,
    end: end - head + lead.length,
  };
}
