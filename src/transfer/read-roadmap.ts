import { skillsKept } from '#src/roadmap/edit.ts';
import { roadmapSkills } from '#src/roadmap/roadmap.ts';
import { roadmapFrom } from '#src/roadmap/roadmap-from.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { BroughtRoadmap } from './brought-roadmap.ts';
import { decodeText } from './decode-text.ts';
import { parsedJson } from './parsed-json.ts';
import type { SkillNames } from './skill-names.ts';
import { Unreadable } from './unreadable.ts';
import { ROADMAP_FORMAT, ROADMAP_VERSION } from './write-roadmap.ts';

/** Bytes of a roadmap's file: the largest one that may be has a third of it. */
const MOST_BYTES = 1_000_000;

/** The skills that are known here: by their ids, and by their names. */
interface KnownSkills {
  taxonomy: Pick<Taxonomy, 'skills'>;
  names: SkillNames;
}

/**
 * Reads a file that {@link writeRoadmap} made, or that claims so. A skill that is not known here by its id is looked for
 * by the name that the file gives; what is found by neither is left out and told. Throws {@link Unreadable}.
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
  // Two ids may be one skill here: what stands in it already is left out once more.
  const kept = roadmapFrom(skillsKept(whole, here));
  if (!kept || roadmapSkills(kept).length === 0) throw new Unreadable('no-skills');
  const { id: _, ...roadmap } = kept;
  return { roadmap, unknown: [...new Set(unknown.map(nameOf))], guessed: [] };
}

/** The sections of a file, each with an id that no other has. What is no section stays as it is, and is refused later. */
function withIds(sections: unknown): unknown {
  if (!Array.isArray(sections)) return sections;
  return sections.map((section, i) => ({ ...fieldsOf(section), id: `section-${i + 1}` }));
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
