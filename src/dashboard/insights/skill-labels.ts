import { skillState } from '#src/insights/roadmap/progress.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';

export interface SkillLabel {
  name: string;
  /** `open`: nothing is tracked, so nothing was compared. */
  state: 'have' | 'learning' | 'gap' | 'open';
}

const STATE_NAMES: Record<SkillLabel['state'], TextId> = {
  have: 'figure.have',
  learning: 'cover.learning',
  gap: 'cover.gap',
  open: 'figure.not-compared',
};

export const stateName = (state: SkillLabel['state']): string => t(STATE_NAMES[state]);

export type LabelOf = (skill: string) => SkillLabel;

/** Creates the function that returns a skill's label and the user's state of it. */
export function skillLabels(taxonomy: Taxonomy, knowledge: Knowledge): LabelOf {
  return (skill) => {
    const name = skillName(taxonomy, skill);
    if (knowledge.size === 0) return { name, state: 'open' };
    const state = skillState(skill, knowledge);
    return { name, state: state === 'known' ? 'have' : state };
  };
}

/** Estimated width of a letter in a chart, in px. */
const LETTER = 7.4;
/** Spare width of a name: its distance from the bar, and room for wide letters. */
const SPARE = 20;
/** The distance from a bar to its figure, in px. */
export const BEFORE_FIGURE = 6;

/**
 * Returns the width in px for the names beside a chart: that of the longest, and at most the share `most` of the
 * chart.
 */
export const roomFor = (names: readonly string[], width: number, most = 0.5): number =>
  Math.ceil(Math.min(longestOf(names) * LETTER + SPARE, width * most));

/** Returns the width in px for the figures right of the longest bar: "100%", "100 %", "12 of 19". */
export const roomBehind = (figures: readonly string[]): number => widthOf(figures) + 2 * BEFORE_FIGURE;

/** Returns the estimated width in px of the longest of some short texts. */
export const widthOf = (texts: readonly string[]): number => Math.ceil(longestOf(texts) * LETTER);

const longestOf = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => lettersOf(text).length));

/** Splits a text into letters with their combining marks, which take no width. Hindi has many. */
const lettersOf = (text: string): string[] => text.match(/\P{Mn}\p{Mn}*/gu) ?? [];

/** Cuts a name to the available width. */
export function cutTo(name: string, room: number): string {
  const letters = lettersOf(name);
  const most = Math.floor((room - SPARE) / LETTER);
  if (letters.length <= most) return name;
  const kept = letters.slice(0, Math.max(1, most - 1));
  return `${kept.join('').trimEnd()}…`;
}
