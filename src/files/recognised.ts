import { type NamedSkill, unreadOf } from './named-skill.ts';
import type { Basis } from './resume/resume-skill.ts';

/** A taxonomy skill named in a file, with the file's values for it; null if not given. */
export interface KnownSkill extends Omit<NamedSkill, 'name'> {
  skill: string;
  name: string;
  /** The name in the file. */
  written: string;
  /** The text around it in the file; empty for a list. */
  quote: string;
  /** The lines of a résumé that name it, the strongest evidence first; absent if there are none. */
  lines?: readonly string[];
  /** What the level and years of a résumé rest on; absent in a list, which states them itself. */
  basis?: Basis;
}

/** The skills recognised in a file. */
export interface Recognised {
  known: KnownSkill[];
  /** Possible typos, and skills that the text denies. Never imported without asking. */
  unsure: KnownSkill[];
  unknown: NamedSkill[];
}

/** Merges repeated skills: the first mention, completed by later ones. */
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
        ...basisOf(before, one),
        ...unreadOf(before, one),
      });
  }
  return [...bySkill.values()];
}

/** Combines a list with the descriptions of work in its file; the list's level wins. */
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

/** Returns the basis of the first one, whose values win. A level in a list needs no basis. */
function basisOf(first: KnownSkill, second: KnownSkill): Pick<KnownSkill, 'basis'> {
  const basis = first.basis ?? (first.level === null ? second.basis : undefined);
  return basis ? { basis } : {};
}
