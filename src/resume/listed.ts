import type { Mention, Place } from '#src/skills/mention.ts';
import type { ResumeLine } from './structure.ts';

/** What stands between two names of a list, and what is said beside one: in brackets, by signs, or in such words. */
const BETWEEN = /[,;|•·/]|\s(?:and|und|et|y|e|&)\s|:\s|\s[–—-]\s/giu;
const BESIDE =
  /\([^()]*\)|[★☆⭐●○■□▰▱◼◻]+|\b\d[\d.,/]*\s?(?:%|\+?\s?(?:years?|yrs?|jahre?|ans?)\b)?|(?<!\p{L})(?:i\sam|i['’]m|am|currently|still|a\sbit\sof|a\slittle|learning|basics?|solid|good|expert|advanced|rusty|strong|deep|knowledge|experience|working|of|in|with|grundkenntnisse|gute?|kenntnisse|notions|de|bases|en)(?!\p{L})/giu;

/**
 * The skills of lists that no sentence vouches for: "Go" and "Rust" in a list of skills need none. `idOf`: the id of the
 * skill of exactly this name, or null. What `found` has in a line is left as it is.
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

/** "Tech stack: Go, gRPC": what a label announces, outside of the lists of skills. */
const LABELLED = /(?<=^[^:]{3,60}:\s)/;
/** Without a heading above, a word that says how well makes a name one: "basic Go". */
const LEVEL =
  /(?<!\p{L})(?:learning|basics?|solid|expert|advanced|rusty|beginner|grundkenntnisse|notions)(?!\p{L})/iu;
/** A longer line is no list, in characters. */
const LONGEST = 400;

/** The names in a line, without what is said beside them. */
function namesOf(text: string): { name: string; start: number }[] {
  // What is not the name becomes blank: places stay where they are.
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
