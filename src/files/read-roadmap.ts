import { skillsKept } from '#src/insights/roadmap/edit.ts';
import { roadmapSkills } from '#src/insights/roadmap/roadmap.ts';
import { roadmapFrom } from '#src/insights/roadmap/roadmap-from.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { BroughtRoadmap } from './brought-roadmap.ts';
import { decodeText } from './decode-text.ts';
import { parsedJson } from './parsed-json.ts';
import type { SkillNames } from './skill-names.ts';
import { Unreadable } from './unreadable.ts';
import { ROADMAP_FORMAT, ROADMAP_VERSION } from './write-roadmap.ts';

/** Maximum bytes of a roadmap file, three times the largest valid one. */
const MOST_BYTES = 1_000_000;

/** The known skills, by id and by name. */
interface KnownSkills {
  taxonomy: Pick<Taxonomy, 'skills'>;
  names: SkillNames;
}

/**
 * Reads a file made by {@link writeRoadmap}. A skill with an unknown id is looked up by its name in the file.
 * Skills that are still unknown are left out and reported. Throws {@link Unreadable}.
 */
export function readRoadmap(bytes: Uint8Array, known: KnownSkills): BroughtRoadmap {
  if (bytes.length > MOST_BYTES) throw new Unreadable('too-large');
  const text = decodeText(bytes);
  if (text.trim() === '') throw new Unreadable('empty');
  if (!text.trimStart().startsWith('{')) throw new Unreadable('not-known');
  const file = fieldsOf(parsedJson(text));
  if (file.format !== ROADMAP_FORMAT) throw new Unreadable('not-known');
  if (!Number.isInteger(file.version) || Number(file.version) < 1) throw new Unreadable('broken');
  if (Number(file.version) > ROADMAP_VERSION) throw new Unreadable('newer');
  return broughtFrom(file, known);
}

function broughtFrom(file: Record<string, unknown>, { taxonomy, names }: KnownSkills): BroughtRoadmap {
  const { title, role, sections } = file;
  const whole = roadmapFrom({ id: 'brought', title, role, sections: withIds(sections) });
  if (!whole) throw new Unreadable('broken');
  const given = fieldsOf(file.names);
  const nameOf = (skill: string) => {
    const name = Object.hasOwn(given, skill) ? given[skill] : undefined;
    return typeof name === 'string' && name.trim() !== '' ? name : skill;
  };
  const here = (skill: string) =>
    taxonomy.skills.has(skill) ? skill : (names.exact(nameOf(skill))?.id ?? null);
  const unknown = roadmapSkills(whole).filter((skill) => here(skill) === null);
  // Two ids may be one skill here, so duplicates are removed again.
  const kept = roadmapFrom(skillsKept(whole, here));
  if (!kept || roadmapSkills(kept).length === 0) throw new Unreadable('no-skills');
  const { id: _, ...roadmap } = kept;
  return { roadmap, unknown: [...new Set(unknown.map(nameOf))], guessed: [] };
}

/** Gives the sections of a file unique ids. Invalid sections stay and are rejected later. */
function withIds(sections: unknown): unknown {
  if (!Array.isArray(sections)) return sections;
  return sections.map((section, i) => ({ ...fieldsOf(section), id: `section-${i + 1}` }));
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
