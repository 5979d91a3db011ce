import type { AskedBy } from '#src/insights/asked-by.ts';
import { placeOf, type Roadmap, type RoadmapPlace } from '#src/insights/roadmap/roadmap.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { OwnSkill } from '#src/skills/own-skill.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { byName } from '#src/ui/words/by-name.ts';
import { type Helped, helpedBy } from '../helped.ts';

/** A related skill. */
export interface Other {
  id: string;
  name: string;
}

/** Everything the page knows of one skill. */
export interface Detail {
  id: string;
  name: string;
  /** The user's entry, or null if it is not tracked. */
  tracked: TrackedSkill | null;
  /** The user's own skill, or the names that the user added; or null. */
  own: OwnSkill | null;
  category: string | null;
  aliases: string[];
  /** The skills that it implies, by name, and whether the user refused that. */
  covers: (Other & { refused: boolean })[];
  /** Skills near enough to count in part. */
  close: Other[];
  /** The user's other skill that counts towards it, or null. */
  helped: Helped | null;
  /** Its place on the followed roadmap, and the roadmap's id; null if it is not on it. */
  roadmap: { id: string; place: RoadmapPlace } | null;
  url: string | null;
  /** How many of the stored postings require it; null while uncounted or without postings. */
  asked: { by: number; of: number } | null;
}

/** The data that details are built from. */
interface DetailSources {
  tracked: readonly TrackedSkill[];
  taxonomy: Taxonomy;
  knowledge: Knowledge;
  own: readonly OwnSkill[];
  roadmap: Roadmap;
  asked: AskedBy | null;
}

/** Builds the details of a skill. Unknown parts are null or empty. */
export function detailOf(id: string, sources: DetailSources): Detail {
  const { taxonomy, knowledge, asked } = sources;
  const tracked = sources.tracked.find(({ skill }) => skill === id) ?? null;
  const skill = taxonomy.skills.get(id);
  const implied = taxonomy.implied.get(id);
  const close = [...(taxonomy.similar.get(id) ?? [])].filter((other) => !implied?.has(other));
  return {
    id,
    name: skillName(taxonomy, id),
    tracked,
    own: sources.own.find((one) => one.id === id) ?? null,
    category: skill?.category ?? null,
    aliases: skill?.aliases ?? [],
    covers: named([...(implied ?? [])], taxonomy).map((other) => ({
      ...other,
      refused: tracked?.refused.includes(other.id) ?? false,
    })),
    close: named(close, taxonomy),
    helped: tracked ? null : helpedBy(id, knowledge, taxonomy),
    roadmap: placeOn(sources.roadmap, id),
    url: skill?.url ?? null,
    asked: asked && asked.postings > 0 ? { by: asked.asked.get(id) ?? 0, of: asked.postings } : null,
  };
}

function named(ids: readonly string[], taxonomy: Taxonomy): Other[] {
  return ids.map((id) => ({ id, name: skillName(taxonomy, id) })).sort(byName);
}

function placeOn(roadmap: Roadmap, skill: string): Detail['roadmap'] {
  const place = placeOf(roadmap, skill);
  return place && { id: roadmap.id, place };
}
