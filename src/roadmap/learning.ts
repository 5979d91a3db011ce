import LEARNING from '#data/learning.json' with { type: 'json' };
import type { Kind, Skill } from '#src/skills/skill.ts';

/** A page, course or book that teaches. */
export interface LearnLink {
  title: string;
  url: string;
}

/** What it takes to learn a skill. */
export interface Learning {
  /** Our own rough estimate, in hours; null for a skill of the user's own. data/README.md says of what. */
  hours: number | null;
  links: LearnLink[];
}

interface LearningEntry {
  hours?: number;
  links?: LearnLink[];
}

const BY_KIND: Record<Kind, number> = LEARNING.hours;
const BY_SKILL: Record<string, LearningEntry> = LEARNING.skills;

/** What teaches a skill, the page to begin with first and the official site after it; and how long it takes. */
export function learningOf(skill: Pick<Skill, 'id' | 'kind' | 'category' | 'learn' | 'url'>): Learning {
  const entry = Object.hasOwn(BY_SKILL, skill.id) ? BY_SKILL[skill.id] : undefined;
  const own = named([skill.learn, skill.url].flatMap((url) => (url && !isWikipedia(url) ? [url] : [])));
  return {
    hours: skill.category === 'own' ? null : (entry?.hours ?? BY_KIND[skill.kind]),
    links: [...own, ...(entry?.links ?? [])],
  };
}

/** Wikipedia explains, and seldom teaches. */
const isWikipedia = (url: string) => /\.wikipedia\.org$/.test(new URL(url).hostname);

/** Pages of the taxonomy go by their site's name, and two of one site by their path too. */
function named(urls: readonly string[]): LearnLink[] {
  const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
  const isOne = new Set(urls.map(siteOf)).size < urls.length;
  const pathOf = (url: string) => (isOne ? new URL(url).pathname.replace(/\/$/, '') : '');
  return urls.map((url) => ({ title: siteOf(url) + pathOf(url), url }));
}
