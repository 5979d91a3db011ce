import { appendTo } from './append-to.ts';
import type { Kind, Skill, SkillEntry, SkillFile } from './skill.ts';

/** All skills that can be found, by id. */
export interface Taxonomy {
  skills: ReadonlyMap<string, Skill>;
  /** For each id, the ids of all skills that whoever has it has too, at any distance; never itself. */
  implied: Kin;
  /** For each id that has any, the ids of its close substitutes; if a is in b's, b is in a's. */
  similar: Kin;
}

/** The kin of a skill by its id. */
export type Kin = Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>;

/**
 * Puts the category files together. Ids that `implies` or `similar` name but no file defines are left out
 * (a test keeps them out of our own data; a user's own skill may outlive what it refers to).
 * Where two files define one id, the later one wins: the user's own skills come last.
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

/** The taxonomy of skills that tell what is similar both ways, as those of `skill-lines.ts` do. */
export function taxonomyOf(skills: Taxonomy['skills']): Taxonomy {
  const similar = (id: string) => {
    const likes = skills.get(id)?.similar ?? EMPTY;
    return likes.length > 0 ? new Set(likes) : undefined;
  };
  return { skills, implied: closure(skills), similar: remembered(similar) };
}

/** The one empty list of all skills that lack something: there are thousands, and nobody adds to what an entry holds. */
const EMPTY: string[] = [];

/** An entry with its defaults. Field by field, as there are thousands: to spread each takes half as long again. */
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

/** The name to show for an id; the id itself where the taxonomy has lost it. */
export function skillName(taxonomy: Taxonomy, id: string): string {
  return taxonomy.skills.get(id)?.name ?? id;
}

const NONE: ReadonlySet<string> = new Set();

/** Followed when it is asked for: a page asks for the few skills that it shows, of thousands. */
function closure(skills: ReadonlyMap<string, Skill>): Kin {
  return remembered((id) => (skills.has(id) ? impliedBy(id, skills) : undefined));
}

/** Kin that is worked out when it is first asked for. */
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

/** What each skill is similar to, by its id, told both ways. */
export function likesOf(
  skills: ReadonlyMap<string, Pick<SkillEntry, 'id' | 'similar'>>,
): Map<string, string[]> {
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
