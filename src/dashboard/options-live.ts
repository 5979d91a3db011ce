import { type Signal, signal } from '@preact/signals';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import type { Judging } from '#src/match/judging.ts';
import { type Knowledge, knowledgeOf } from '#src/match/knowledge.ts';
import { dayAt } from '#src/posting/facts/day.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { onChange } from '#src/store/changes.ts';
import { roadmapById } from '#src/store/chosen-roadmap.ts';
import { countDueSteps, countIfFew } from '#src/store/count-postings.ts';
import { onSettings, type Settings, settings } from '#src/store/settings.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { loadIcons } from '#src/ui/components/skill-icon.ts';
import { detailedTaxonomy } from '#src/ui/detailed-taxonomy.ts';
import { judgingWith } from '#src/ui/judging.ts';
import { type StorageTrouble, troubleOf } from '#src/ui/storage-trouble.ts';

/** Data that every section of the options page needs. Each section loads the rest itself. */
export interface Known {
  tracked: TrackedSkill[];
  taxonomy: Taxonomy;
  /** The scoring data. */
  judging: Judging;
  /** The user's skills as the match uses them. */
  knowledge: Knowledge;
  settings: Settings;
  roadmap: Roadmap;
  /** The number of postings whose next step is due today or overdue. */
  due: number;
  /** The number of stored postings; null if there are many, still to be counted. */
  postings: number | null;
}

/** The state of the options page; null while loading. */
export type OptionsFacts = Known | { trouble: StorageTrouble } | null;

export interface OptionsLive {
  facts: Signal<OptionsFacts>;
  retry(): Promise<void>;
}

/** Starts to load and follow the data of the options page. */
export function followKnown(): OptionsLive {
  const facts = signal<OptionsFacts>(null);
  // Not `latestOnly`: its file would be one more to load before the first paint.
  let latest = 0;
  async function gather(): Promise<void> {
    const turn = ++latest;
    const now = await factsNow();
    if (turn === latest) facts.value = now;
  }
  onChange(['tracked', 'own', 'postings', 'roadmaps'], gather);
  onSettings(gather);
  gather();
  return { facts, retry: gather };
}

async function factsNow(): Promise<OptionsFacts> {
  try {
    const [tracked, judging, chosen, postings, due] = await Promise.all([
      trackedSkills(),
      judgingWith(detailedTaxonomy()),
      settings(),
      countIfFew(),
      countDueSteps(dayAt(Date.now())),
      loadIcons(),
    ]);
    return {
      tracked,
      taxonomy: judging.taxonomy,
      judging,
      knowledge: knowledgeOf(tracked, judging, chosen.notPresumed),
      settings: chosen,
      roadmap: await roadmapById(chosen.roadmap),
      postings,
      due,
    };
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}
