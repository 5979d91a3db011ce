import { appendTo } from './append-to.ts';
import { nameInId } from './own-skill.ts';
import type { Kind, Skill, SkillEntry, SkillFile } from './skill.ts';

/** All known skills, by id. */
export interface Taxonomy {
  skills: ReadonlyMap<string, Skill>;
  /** For each id, the ids of all skills that it implies, directly or indirectly; never itself. */
  implied: Kin;
  /** For each id that has any, the ids of its close substitutes; symmetric. */
  similar: Kin;
}

/** Related skills by id. */
type Kin = Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>;

/**
 * Combines the category files. References to undefined ids are dropped: a test keeps them out of our data, but a
 * user's own skill may outlive its target. If two files define an id, the later one wins; the user's own skills
 * come last.
 */
export function buildTaxonomy(files: readonly SkillFile[]): Taxonomy {
  const skills = new Map<string, Skill>();
  for (const { category, kind, skills: entries } of files) {
    for (const entry of entries) {
      skills.set(entry.id, skillOf(entry, category, kind));
    }
  }
  return { skills, implied: closure(skills), similar: bothWays(skills) };
}

/** Builds a taxonomy from skills whose similarity is already symmetric, as in `skill-lines.ts`. */
export function taxonomyOf(skills: Taxonomy['skills']): Taxonomy {
  const similar = (id: string) => {
    const likes = skills.get(id)?.similar ?? EMPTY;
    return likes.length > 0 ? new Set(likes) : undefined;
  };
  return { skills, implied: closure(skills), similar: remembered(similar) };
}

/** Shared empty list for thousands of entries; entries are never modified. */
const EMPTY: string[] = [];

/** Fills in an entry's defaults, field by field: spreading thousands of entries takes half as long again. */
export function skillOf(entry: SkillEntry, category: string, usualKind: Kind): Skill {
  const {
    id,
    name,
    kind = usualKind,
    aliases = EMPTY,
    misspelled = EMPTY,
    phrases = EMPTY,
    implies = EMPTY,
    similar = EMPTY,
    sense = null,
    url = null,
    learn = null,
  } = entry;
  return { id, name, kind, aliases, misspelled, phrases, implies, similar, sense, url, learn, category };
}

/** Returns the display name of an id. Without an entry it is the posting's spelling, or the id of a lost skill. */
export function skillName(taxonomy: Taxonomy, id: string): string {
  return taxonomy.skills.get(id)?.name ?? nameInId(id) ?? id;
}

const NONE: ReadonlySet<string> = new Set();

/** Follows `implies` transitively, on demand: a page needs few of thousands. */
function closure(skills: ReadonlyMap<string, Skill>): Kin {
  return remembered((id) => (skills.has(id) ? impliedBy(id, skills) : undefined));
}

/** Caches kin on first access. */
function remembered(kinOf: (id: string) => ReadonlySet<string> | undefined): Kin {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return {
    get(id) {
      if (!known.has(id)) known.set(id, kinOf(id));
      return known.get(id);
    },
  };
}

function impliedBy(id: string, skills: ReadonlyMap<string, Skill>): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...(skills.get(id)?.implies ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === id || seen.has(next) || !skills.has(next)) continue;
    seen.add(next);
    queue.push(...(skills.get(next)?.implies ?? []));
  }
  return seen.size > 0 ? seen : NONE;
}

function bothWays(skills: ReadonlyMap<string, Skill>): Kin {
  let all: ReadonlyMap<string, string[]> | null = null;
  return remembered((id) => {
    all ??= likesOf(skills);
    const likes = all.get(id);
    return likes && new Set(likes);
  });
}

/** Returns the similar skills of each id, in both directions. */
function likesOf(skills: ReadonlyMap<string, Pick<SkillEntry, 'id' | 'similar'>>): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const { id, similar = EMPTY } of skills.values()) {
    for (const other of similar) {
      if (other === id || !skills.has(other)) continue;
      appendTo(all, id, other);
      appendTo(all, other, id);
    }
  }
  return all;
}
