import type { ComponentType } from 'preact';
import type { IconName } from '#src/ui/icon.tsx';
import type { Known } from './options-live.ts';
import type { Route } from './route.ts';

/** What every section is given. */
export interface SectionProps {
  known: Known;
  route: Route;
}

/** A section of the options page. */
export interface Section {
  /** Its place in the address: `#/skills`. */
  id: string;
  title: string;
  icon: IconName;
  /** What stands beside its name: how many there are, or how far one is. */
  tally?: (known: Known) => string;
  /** Loads it when it is first shown: no section costs those who do not look at it. */
  load: () => Promise<ComponentType<SectionProps>>;
}

/** The sections, in the order of the navigation. The first is shown where the address names none. */
export const SECTIONS: readonly [Section, ...Section[]] = [
  {
    id: 'skills',
    title: 'Skills',
    icon: 'skills',
    tally: ({ tracked }) => String(tracked.length),
    load: async () => (await import('./skills/skills-section.tsx')).SkillsSection,
  },
];

/** The section with this id, or the first. */
export function sectionOf(id: string): Section {
  return SECTIONS.find((section) => section.id === id) ?? SECTIONS[0];
}
