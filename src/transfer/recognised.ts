import { type NamedSkill, unreadOf } from './named-skill.ts';

/** A skill of the taxonomy that a file names, with what the file tells of it; null is what it does not tell. */
export interface KnownSkill extends Omit<NamedSkill, 'name'> {
  skill: string;
  /** As the taxonomy calls it. */
  name: string;
  /** As the file writes it. */
  written: string;
  /** The words of the file around it; empty where it is a list. */
  quote: string;
  /** The lines of a résumé that name it, the one that proves most first; absent where the file has none. */
  lines?: readonly string[];
}

/** What was recognised in a file that names skills. */
export interface Recognised {
  known: KnownSkill[];
  /** What is only like a skill's name, or only named as something that is not there. Never taken without asking. */
  unsure: KnownSkill[];
  /** Names of no skill that we know. */
  unknown: NamedSkill[];
}

/** Each skill once: its first mention, with what later ones tell beside it. */
export function oncePerSkill(skills: readonly KnownSkill[]): KnownSkill[] {
  const bySkill = new Map<string, KnownSkill>();
  for (const one of skills) {
    const before = bySkill.get(one.skill);
    if (!before) bySkill.set(one.skill, one);
    else
      bySkill.set(one.skill, {
        ...before,
        level: before.level ?? one.level,
        years: before.years ?? one.years,
        lastUsed: before.lastUsed ?? one.lastUsed,
        note: before.note ?? one.note,
        quote: before.quote || one.quote,
        ...linesOf(before, one),
        ...unreadOf(before, one),
      });
  }
  return [...bySkill.values()];
}

/** What a list names, with what its file tells besides of what one did: the list says first how well. */
export function withStory(list: Recognised, story: Recognised): Recognised {
  const known = oncePerSkill([...list.known, ...story.known]);
  const taken = new Set(known.map(({ skill }) => skill));
  const unsure = oncePerSkill([...list.unsure, ...story.unsure]).filter(({ skill }) => !taken.has(skill));
  return { known, unsure, unknown: list.unknown };
}

function linesOf(...told: readonly KnownSkill[]): Pick<KnownSkill, 'lines'> {
  const lines = [...new Set(told.flatMap((one) => one.lines ?? []))];
  return lines.length > 0 ? { lines } : {};
}
