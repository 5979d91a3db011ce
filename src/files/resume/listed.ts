import type { Mention, Place } from '#src/skills/mention.ts';
import type { ResumeLine } from './structure.ts';

/** List separators and remarks beside a name: in parentheses, as symbols, or as such words. */
const BETWEEN = /[,;|•·/]|\s(?:and|und|et|y|e|&)\s|:\s|\s[–—-]\s/giu;
const BESIDE =
  /\([^()]*\)|[★☆⭐●○■□▰▱◼◻]+|\b\d[\d.,/]*\s?(?:%|\+?\s?(?:years?|yrs?|jahre?|ans?)\b)?|(?<!\p{L})(?:i\sam|i['’]m|am|currently|still|a\sbit\sof|a\slittle|learning|basics?|solid|good|expert|advanced|rusty|strong|deep|knowledge|experience|working|of|in|with|grundkenntnisse|gute?|kenntnisse|notions|de|bases|en)(?!\p{L})/giu;

/**
 * Finds skills in lists, where "Go" and "Rust" need no context. `idOf`: returns the id of a skill with exactly
 * this name, or null. Places already in `found` stay.
 */
export function listedIn(
  lines: readonly ResumeLine[],
  idOf: (name: string) => string | null,
  found: readonly Mention[],
): Mention[] {
  const taken = Map.groupBy(
    found.flatMap(({ places }) => places),
    ({ block }) => block,
  );
  const bySkill = new Map<string, Place[]>();
  lines.forEach(({ section, text, isHeading }, block) => {
    const isList = section === 'skills' || ((section === null || section === 'profile') && LEVEL.test(text));
    const from = isList ? 0 : text.search(LABELLED);
    if (isHeading || from < 0 || text.length > LONGEST) return;
    for (const { name, start } of namesOf(text).filter((one) => one.start >= from)) {
      const end = start + name.length;
      const skill = (taken.get(block) ?? []).some((one) => one.start < end && start < one.end)
        ? null
        : idOf(name);
      if (skill) bySkill.set(skill, [...(bySkill.get(skill) ?? []), { block, start, end }]);
    }
  });
  return [...bySkill].map(([skill, places]) => ({
    skill,
    places,
    need: 'mentioned',
    years: null,
    anyOf: null,
  }));
}

/** A labelled list outside the skills section: "Tech stack: Go, gRPC". */
const LABELLED = /(?<=^[^:]{3,60}:\s)/;
/** Without a heading, a level word confirms a name: "basic Go". */
const LEVEL =
  /(?<!\p{L})(?:learning|basics?|solid|expert|advanced|rusty|beginner|grundkenntnisse|notions)(?!\p{L})/iu;
/** Maximum length of a list line, in characters. */
const LONGEST = 400;

/** Returns the names in a line without remarks. */
function namesOf(text: string): { name: string; start: number }[] {
  // Blanks everything but names, so offsets stay valid.
  const bare = text.replace(BESIDE, (said) => ' '.repeat(said.length));
  const names: { name: string; start: number }[] = [];
  let from = 0;
  const take = (to: number) => {
    const piece = bare.slice(from, to);
    const name = piece.trim().replace(/[.:]$/, '');
    if (name !== '') names.push({ name, start: from + piece.indexOf(name) });
  };
  for (const { index, 0: between } of bare.matchAll(BETWEEN)) {
    take(index);
    from = index + between.length;
  }
  take(bare.length);
  return names;
}
