import type { ComponentType } from 'preact';
import { progressOn } from '#src/insights/roadmap/progress.ts';
import type { IconName } from '#src/ui/components/icon.tsx';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { figure } from '#src/ui/words/words.ts';
import type { Known } from './options-live.ts';
import type { SectionProps } from './section-props.ts';

export interface OptionsSection {
  /** Its part of the address: `#/skills`. */
  id: string;
  title: TextId;
  icon: IconName;
  /** The section to highlight in the navigation instead of this one. */
  within?: string;
  /** Returns the count or progress shown next to its name. */
  tally?: (known: Known) => string;
  /** Returns the number of things in it that wait for the user. */
  due?: (known: Known) => number;
  /** Loads the section's component when it is first shown. */
  load: () => Promise<ComponentType<SectionProps>>;
}

/** The sections in navigation order. The first is the default. */
export const OPTIONS_SECTIONS: readonly [OptionsSection, ...OptionsSection[]] = [
  {
    id: 'skills',
    title: 'foot.skills',
    icon: 'skills',
    tally: ({ tracked }) => String(tracked.length),
    load: async () => (await import('./skills/skills-section.tsx')).SkillsSection,
  },
  {
    id: 'roadmap',
    title: 'foot.roadmap',
    icon: 'path',
    tally: ({ roadmap, knowledge }) => {
      const { known, steps } = progressOn(roadmap, knowledge).overall;
      return `${known}/${steps}`;
    },
    load: async () => (await import('./roadmap/roadmaps-section.tsx')).RoadmapsSection,
  },
  {
    id: 'postings',
    title: 'foot.postings',
    icon: 'posting',
    tally: ({ postings }) => (postings === null ? '' : figure(postings)),
    due: ({ due }) => due,
    load: async () => (await import('./postings/postings-section.tsx')).PostingsSection,
  },
  {
    id: 'compare',
    title: 'options.compare',
    icon: 'posting',
    within: 'postings',
    load: async () => (await import('./compare/compare-section.tsx')).CompareSection,
  },
  {
    id: 'misread',
    title: 'misread',
    icon: 'posting',
    within: 'postings',
    load: async () => (await import('./misread/misread-section.tsx')).MisreadSection,
  },
  {
    id: 'insights',
    title: 'foot.insights',
    icon: 'chart',
    load: async () => (await import('./insights/insights-section.tsx')).InsightsSection,
  },
  {
    id: 'import',
    title: 'options.transfer',
    icon: 'arrows',
    load: async () => (await import('./transfer/transfer-section.tsx')).TransferSection,
  },
  {
    id: 'sites',
    title: 'options.sites',
    icon: 'globe',
    load: async () => (await import('./sites/sites-section.tsx')).SitesSection,
  },
  {
    id: 'settings',
    title: 'options.settings',
    icon: 'sliders',
    load: async () => (await import('./settings/settings-section.tsx')).SettingsSection,
  },
];

/** Returns the section with this id, or the first. */
export function optionsSectionOf(id: string): OptionsSection {
  return OPTIONS_SECTIONS.find((section) => section.id === id) ?? OPTIONS_SECTIONS[0];
}
