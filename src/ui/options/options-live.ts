import { type Signal, signal } from '@preact/signals';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { onChange } from '#src/store/changes.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { inPrivateWindow } from '#src/ui/active-tab.ts';
import { loadIcons } from '#src/ui/skill-icon.ts';
import { errorText, type StorageTrouble } from '#src/ui/storage-problem.tsx';
import { uiTaxonomy } from '#src/ui/taxonomy.ts';

/** What the options page knows. */
export interface Known {
  tracked: TrackedSkill[];
  taxonomy: Taxonomy;
}

/** What the options page shows follows from this: null while it is on the way. */
export type OptionsFacts = Known | { trouble: StorageTrouble } | null;

export interface OptionsLive {
  facts: Signal<OptionsFacts>;
  retry(): Promise<void>;
}

/** Starts to follow the tracked skills. */
export function followSkills(): OptionsLive {
  const facts = signal<OptionsFacts>(null);
  let latest = 0;
  async function gather(): Promise<void> {
    const turn = ++latest;
    const now = await factsNow();
    if (turn === latest) facts.value = now;
  }
  onChange(['tracked', 'own'], gather);
  gather();
  return { facts, retry: gather };
}

async function factsNow(): Promise<OptionsFacts> {
  try {
    const [tracked, taxonomy] = await Promise.all([trackedSkills(), uiTaxonomy(), loadIcons()]);
    return { tracked, taxonomy };
  } catch (error) {
    return { trouble: { error: errorText(error), isPrivate: inPrivateWindow() } };
  }
}
