import { yearsFor } from '#src/skills/asks/years.ts';
import type { Mention, Place } from '#src/skills/mention.ts';
import { sentencesOf } from '#src/skills/text/sentences.ts';
import type { Span } from '#src/skills/text/spans.ts';
import type { Level } from '#src/skills/tracked-skill.ts';
import { periodsIn } from './dates.ts';
import { levelsIn } from './level.ts';
import { isDenied, isEmployer, isLabel, isOthersSkill } from './others.ts';
import type { Period } from './period.ts';
import type { ResumeLine } from './structure.ts';

/** One occurrence of a skill in a résumé, with its details. */
export interface ResumeSighting {
  skill: string;
  place: Place;
  line: ResumeLine;
  level: Level | null;
  /** Years stated in the line. */
  years: number | null;
  /** Year of last use stated in a table. */
  lastUsed: number | null;
  /** Period of use: beside the skill, or in the job's header. */
  period: Period | null;
  /** Whether it is others' skill, or one that the writer lacks. */
  isOther: boolean;
}

/** Maximum skills in a line; further ones are ignored. */
const MOST_IN_LINE = 200;

/** Finds all occurrences of skills in a résumé. `now`: the current month. */
export function resumeSightings(
  mentions: readonly Mention[],
  lines: readonly ResumeLine[],
  now: number,
): ResumeSighting[] {
  const places = mentions.flatMap(({ skill, places: all }) => all.map((place) => ({ skill, place })));
  const byLine = Map.groupBy(places, ({ place }) => place.block);
  return [...byLine].flatMap(([block, named]) => {
    const line = lines[block];
    if (!line) return [];
    return inLine(line, named.sort((a, b) => a.place.start - b.place.start).slice(0, MOST_IN_LINE), now);
  });
}

function inLine(
  line: ResumeLine,
  named: readonly { skill: string; place: Place }[],
  now: number,
): ResumeSighting[] {
  const places = named.map(({ place }) => place);
  const { text, section, isHead } = line;
  const tellsWork = section === 'work' || section === 'projects';
  const levels = isHead ? places.map(() => null) : levelsIn(text, places, tellsWork);
  const beside = isHead ? places.map(() => null) : besides(text, places, now);
  const years = isHead ? places.map(() => null) : statedYears(text, places);
  const levelAt = (n: number) => (levels[n] === 'none' ? null : (levels[n] ?? null));
  const isNone = (place: Place, n: number) =>
    levels[n] === 'none' || isLabel(text, place) || (isHead && isEmployer(text, place, named.length));
  return named.flatMap(({ skill, place }, n) => {
    if (isNone(place, n)) return [];
    return {
      skill,
      place,
      line,
      level: levelAt(n),
      years: line.cells?.years ?? years[n] ?? null,
      lastUsed: line.cells?.lastUsed ?? null,
      period: section === 'education' ? null : (beside[n] ?? line.period),
      isOther: isDenied(text, place) || isOthersSkill(text, place),
    };
  });
}

/** A cell with years: "Python | expert | 8 years". */
const YEARS_CELL =
  /^(\d{1,2}(?:[.,]\d)?)\s?\+?\s?(?:years?|yrs?|jahre?|ans?|années?|años?|anni|jaar|lat)\.?$/iu;

/** Returns the years stated for each place: in a cell of its row, or in its sentence. */
function statedYears(text: string, places: readonly Span[]): (number | null)[] {
  const cells = text.split('|').slice(1);
  const inCell =
    places.length === 1 ? cells.map((cell) => cell.trim().match(YEARS_CELL)?.[1]).find(Boolean) : null;
  if (inCell) return [Number(inCell.replace(',', '.'))];
  const years: (number | null)[] = places.map(() => null);
  for (const { start, end } of sentencesOf(text, [...places])) {
    const own = places.filter((place) => place.start >= start && place.end <= end);
    const found = yearsFor(
      text.slice(start, end),
      own.map((place) => ({ start: place.start - start, end: place.end - start })),
    );
    own.forEach((place, n) => {
      years[places.indexOf(place)] = found[n] ?? null;
    });
  }
  return years;
}

/** Characters allowed between a name and its dates, besides spaces. */
const BESIDE = /^[([,:–—-]?$/;

/** Returns the period beside each place: in its list item, or the only one in its sentence. */
function besides(text: string, places: readonly Span[], now: number): (Period | null)[] {
  const dates = periodsIn(text, now);
  if (dates.length === 0) return places.map(() => null);
  const sentences = sentencesOf(text, [...places]);
  return places.map((place) => {
    const next = places.find(({ start }) => start >= place.end)?.start ?? text.length;
    const bracket = dates.find(
      ({ start, end }) =>
        start >= place.end && end <= next && BESIDE.test(text.slice(place.end, start).trim()),
    );
    if (bracket) return bracket.period;
    const own = sentences.find(({ start, end }) => place.start >= start && place.start < end);
    const inSentence = own ? dates.filter(({ start, end }) => start >= own.start && end <= own.end) : [];
    // Dates directly after a name apply only to it.
    const isOfName = ({ start }: Span) =>
      places.some(({ end }) => end <= start && BESIDE.test(text.slice(end, start).trim()));
    const free = inSentence.filter((date) => !isOfName(date));
    return free.length === 1 ? (free[0]?.period ?? null) : null;
  });
}
