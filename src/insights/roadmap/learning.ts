import LEARNING from '#data/learning.json' with { type: 'json' };
import type { Kind, Skill } from '#src/skills/skill.ts';

/** A page, course or book that teaches. */
interface LearnLink {
  title: string;
  url: string;
}

/** How to learn a skill. */
interface Learning {
  /** Our rough estimate in hours; null for the user's own skills. See data/README.md. */
  hours: number | null;
  links: LearnLink[];
}

interface LearningEntry {
  hours?: number;
  links?: LearnLink[];
}

const BY_KIND: Record<Kind, number> = LEARNING.hours;
const BY_SKILL: Record<string, LearningEntry> = LEARNING.skills;

/**
 * Returns the pages that teach a skill, the best to start with first and the official site second, and the hours
 * it takes.
 */
export function learningOf(skill: Pick<Skill, 'id' | 'kind' | 'category' | 'learn' | 'url'>): Learning {
  const entry = Object.hasOwn(BY_SKILL, skill.id) ? BY_SKILL[skill.id] : undefined;
  const own = named([skill.learn, skill.url].flatMap((url) => (url && !isWikipedia(url) ? [url] : [])));
  return {
    hours: skill.category === 'own' ? null : (entry?.hours ?? BY_KIND[skill.kind]),
    links: [...own, ...(entry?.links ?? [])],
  };
}

/** Wikipedia rarely teaches. */
const isWikipedia = (url: string) => /\.wikipedia\.org$/.test(new URL(url).hostname);

/** Names links by their site, and by their path too if two are of the same site. */
function named(urls: readonly string[]): LearnLink[] {
  const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
  const isOne = new Set(urls.map(siteOf)).size < urls.length;
  const pathOf = (url: string) => (isOne ? new URL(url).pathname.replace(/\/$/, '') : '');
  return urls.map((url) => ({ title: siteOf(url) + pathOf(url), url }));
}
