import { knowledgeOf } from '#src/match/knowledge.ts';
import type { Mention, Need } from '#src/skills/mention.ts';
import { type Level, SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import type { PopupFacts } from '#src/ui/match/facts.ts';
import { judgingOf } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const NOW = new Date(2026, 2, 6, 12).getTime();
const ADDRESS = 'https://jobs.example/1';

/** Makes a mention without a place, since most tests do not quote. */
export function mention(skill: string, need: Need, more: Partial<Mention> = {}): Mention {
  return { skill, need, places: [], years: null, anyOf: null, ...more };
}

export function own(skill: string, level: Level = 'solid', years: number | null = null): TrackedSkill {
  return { skill, level, years, ...SKILL_DEFAULTS, changedAt: 0 };
}

export function saved(mentions: Mention[], more: Partial<KeptPosting> = {}): KeptPosting {
  return {
    id: 'example:1',
    url: ADDRESS,
    portal: 'Example',
    title: 'Backend Engineer',
    company: 'Acme',
    location: '',
    mentions,
    edition: '1.0',
    notHere: [],
    firstSeen: NOW,
    lastSeen: NOW,
    ...more,
  };
}

/** Makes the facts of a tab that was not read, without tracked skills. */
export function facts(more: Partial<PopupFacts> = {}): PopupFacts {
  const judging = judgingOf(more.taxonomy ?? SMALL);
  const settings = more.settings ?? DEFAULTS;
  return {
    tab: { id: 7, window: 1, url: ADDRESS, loading: false },
    state: null,
    access: null,
    posting: null,
    blocks: [],
    isKept: true,
    tracked: [],
    taxonomy: SMALL,
    judging,
    knowledge: knowledgeOf(more.tracked ?? [], judging, settings.notPresumed),
    settings,
    recent: [],
    marked: false,
    refused: null,
    now: NOW,
    ...more,
  };
}
