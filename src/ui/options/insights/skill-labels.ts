import type { Knowledge } from '#src/match/knowledge.ts';
import { skillState } from '#src/roadmap/progress.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TextId } from '#src/texts/text-id.ts';
import { t } from '#src/ui/t.ts';

/** How a skill is named and drawn. */
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

/** The state of a skill in words. */
export const stateName = (state: SkillLabel['state']): string => t(STATE_NAMES[state]);

export type LabelOf = (skill: string) => SkillLabel;

/** Names skills, and tells how the user stands with them. */
export function skillLabels(taxonomy: Taxonomy, knowledge: Knowledge): LabelOf {
  return (skill) => {
    const name = skillName(taxonomy, skill);
    if (knowledge.size === 0) return { name, state: 'open' };
    const state = skillState(skill, knowledge);
    return { name, state: state === 'known' ? 'have' : state };
  };
}

/** A letter of a chart's names takes so many px, about. */
const LETTER = 7.4;
/** What a name has to spare: its distance from the bar, and more for letters that are wider. */
const SPARE = 20;
/** From a bar to its figure. */
export const BEFORE_FIGURE = 6;

/** The room in px that names take beside a chart of this width: what the longest needs, and `most` of it at most. */
export const roomFor = (names: readonly string[], width: number, most = 0.5): number =>
  Math.ceil(Math.min(longestOf(names) * LETTER + SPARE, width * most));

/** The room in px behind the longest bar for figures as they are written: "100%", "100 %", "12 of 19". */
export const roomBehind = (figures: readonly string[]): number => widthOf(figures) + 2 * BEFORE_FIGURE;

/** The width in px of the longest of some short texts in a chart, about. */
export const widthOf = (texts: readonly string[]): number => Math.ceil(longestOf(texts) * LETTER);

const longestOf = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => lettersOf(text).length));

/** The letters of a text, each with the marks above and below it, which take no room: Hindi has many. */
const lettersOf = (text: string): string[] => text.match(/\P{Mn}\p{Mn}*/gu) ?? [];

/** A name cut to the room that there is for it. */
export function cutTo(name: string, room: number): string {
  const letters = lettersOf(name);
  const most = Math.floor((room - SPARE) / LETTER);
  if (letters.length <= most) return name;
  const kept = letters.slice(0, Math.max(1, most - 1));
  return `${kept.join('').trimEnd()}…`;
}
