import { bucket } from './bucket.ts';
import type { Cued } from './cues/cue-index.ts';
import type { Hit } from './names/matcher.ts';
import type { Verdict } from './need/need.ts';
import { isWrittenAsName } from './sense/sense.ts';
import { SIGN } from './sense/sense-signs.ts';
import type { Part } from './text/sections.ts';
import type { Span } from './text/spans.ts';

/** Context of a block within its posting. */
export interface BlockContext {
  isItem: boolean;
  /** 0 for the first block, close to 1 for the last. */
  position: number;
  employers: readonly string[];
}

/** A sentence that names skills, with its cues. */
interface NamingSentence {
  text: string;
  sentence: Span & { part: Part };
  hits: readonly Hit[];
  cued: Cued;
}

/** Maximum characters between two members of a list. */
const LONGEST_JOINT = 12;

/**
 * Returns the signs of an occurrence for the trained decisions (`decision/doubtful-notions.ts`,
 * `src/match/confidence.ts`). They describe what matched, its spelling, its list, its section, and the reason of
 * its need.
 */
export function evidenceOf(
  hit: Hit,
  { text, sentence, hits, cued }: NamingSentence,
  verdict: Verdict,
  context: BlockContext,
): string[] {
  const { part } = sentence;
  const own = text.slice(sentence.start, sentence.end);
  const families = cued.hits.map(({ cue }) => cue.family);
  return [
    ...spellingSigns(hit, text),
    ...listSigns(hit, hits, text),
    `section:${part.section}`,
    part.heading ? 'heading' : context.isItem ? 'item' : 'paragraph',
    `reason:${reasonOf(verdict, cued)}`,
    ...new Set(families.map((family) => `cue:${family}`)),
    `length:${bucket(own.length, [60, 160, 300])}`,
    `position:${bucket(context.position, [0.1, 0.35, 0.85])}`,
    ...(context.employers.some((name) => own.includes(name)) ? ['employer'] : []),
    ...(context.employers.some((name) => own.trimStart().startsWith(name)) ? ['employer-first'] : []),
  ];
}

function spellingSigns(hit: Hit, text: string): string[] {
  const written = text.slice(hit.start, hit.end);
  const acronym = /^[A-Z][A-Z0-9/&.-]{1,5}$/.test(written) ? ['acronym'] : [];
  if (hit.kind !== 'name') return [hit.kind === 'phrase' ? 'found:wording' : 'found:listed', ...acronym];
  const spelling = isWrittenAsName(hit, text)
    ? 'same'
    : written === written.toLowerCase()
      ? 'small'
      : 'other';
  return [
    hit.bound === null ? 'found:plain' : 'found:ambiguous',
    `written:${spelling}`,
    `needs:${hit.needs}`,
    ...acronym,
  ];
}

function listSigns(hit: Hit, hits: readonly Hit[], text: string): string[] {
  const others = hits.filter(({ start, end }) => start >= hit.end || end <= hit.start);
  const neighbours = others.filter(({ start, end }) => {
    const joint = end <= hit.start ? text.slice(end, hit.start) : text.slice(hit.end, start);
    return joint.length <= LONGEST_JOINT && SIGN.LIST.test(joint);
  });
  const isPlain = neighbours.some(({ kind, bound }) => kind === 'name' && bound === null);
  return [
    `others:${bucket(others.length, [1, 3, 6])}`,
    `list:${bucket(neighbours.length, [1, 2])}`,
    ...(isPlain ? ['list:plain'] : []),
  ];
}

/** Returns the family of the cue that decided the need, or its substitute. */
function reasonOf({ by }: Verdict, cued: Cued): string {
  const [first = 'asked'] = by;
  return cued.hits.find(({ cue }) => cue.id === first)?.cue.family ?? first;
}
