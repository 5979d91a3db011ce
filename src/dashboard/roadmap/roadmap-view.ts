import { type RoadmapCounts, roadmapDemand, type StepDemand } from '#src/insights/roadmap/demand.ts';
import { hoursLeft } from '#src/insights/roadmap/hours-left.ts';
import { learningOf } from '#src/insights/roadmap/learning.ts';
import type { MapText } from '#src/insights/roadmap/map/map-text.ts';
import { nextStep, plannedStep } from '#src/insights/roadmap/next-step.ts';
import {
  progressOn,
  type RoadmapProgress,
  type StepProgress,
  type StepState,
  type StepTally,
  skillState,
} from '#src/insights/roadmap/progress.ts';
import type { Roadmap, RoadmapSection, Step } from '#src/insights/roadmap/roadmap.ts';
import type { MarketShares } from '#src/match/market/market-shares.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf, oneOf } from '#src/ui/words/words.ts';
import type { Known } from '../options-live.ts';

export interface SkillView {
  id: string;
  name: string;
  state: Exclude<StepState, 'not-needed'>;
}

/** A stop of the map: a step, or one track of a fork. */
export interface StopView {
  /** Its skill ids joined. Stays the same while the roadmap does. */
  key: string;
  label: string;
  skills: SkillView[];
  /** The skills in its label. Having them implies having the others. */
  named: SkillView[];
  state: StepState;
  /** How many postings require it (`asked`), and how many as a must-have (`required`). */
  asked: number;
  required: number;
  /** The share of postings that require it, 0 to 1, from the source in `counted`. */
  share: number;
}

export interface StepView {
  /** The purpose of the fork, with "choose one"; null without a choice. */
  caption: string | null;
  state: StepState;
  isNext: boolean;
  stops: StopView[];
}

export interface SectionView {
  title: string;
  purpose: string;
  tally: StepTally;
  steps: StepView[];
}

/** The source of the counts: the user's postings alone, or combined with the market's. */
export type Counted = 'own' | 'market';

/** Everything that the page shows of a roadmap. */
export interface RoadmapView {
  id: string;
  title: string;
  sections: SectionView[];
  overall: StepTally;
  /** The next step's name and stop; null if nothing is a gap. */
  next: { name: string; stop: string } | null;
  /** Hours for the remaining steps, by our rough estimate. */
  hours: number;
  /** Number of the user's postings that were counted. */
  postings: number;
  /** The source of the shares; null if nothing was counted. */
  counted: Counted | null;
}

type Facts = Pick<Known, 'knowledge' | 'taxonomy'>;

/**
 * Compares a roadmap with the user's skills and the requirements of postings. `plan`: the skills to learn next,
 * the same on all pages; the first on the roadmap is its next step. `market`: counts that supplement few
 * postings; null if there are enough.
 */
export function roadmapView(
  roadmap: Roadmap,
  facts: Facts,
  asked: RoadmapCounts,
  plan: readonly string[] = [],
  market: MarketShares | null = null,
): RoadmapView {
  const progress = progressOn(roadmap, facts.knowledge);
  const demand = roadmapDemand(roadmap, asked, market);
  const at = plannedStep(roadmap, progress, plan) ?? nextStep(progress, demand);
  const sections = progress.sections.map((held, i) => {
    const section = roadmap.sections[i] as RoadmapSection;
    return sectionView(section, held, demand.sections[i] ?? [], at?.section === i ? at.step : -1, facts);
  });
  const next = at && (sections[at.section]?.steps[at.step] ?? null);
  const step = at && roadmap.sections[at.section]?.steps[at.step];
  return {
    id: roadmap.id,
    title: roadmap.title,
    sections,
    overall: progress.overall,
    next: next && step ? { name: stepName(step, next), stop: planned(next, plan) ?? mostAsked(next) } : null,
    hours: hoursLeft(progress, (skill) => hoursFrom(skill, facts)),
    postings: asked.postings,
    counted: market ? 'market' : asked.postings > 0 ? 'own' : null,
  };
}

/** Returns the hours that a skill still takes: half of the estimate if the user is already learning it. */
function hoursFrom(id: string, { knowledge, taxonomy }: Facts): number {
  const skill = taxonomy.skills.get(id);
  const hours = (skill && learningOf(skill).hours) ?? 0;
  const state = skillState(id, knowledge);
  return state === 'known' ? 0 : state === 'learning' ? hours / 2 : hours;
}

function sectionView(
  { title, purpose, steps }: RoadmapSection,
  { progress, ...tally }: RoadmapProgress['sections'][number],
  demand: readonly StepDemand[],
  next: number,
  facts: Facts,
): SectionView {
  const views = steps.map((step, i) =>
    stepView(step, progress[i], demand[i], { ...facts, isNext: i === next }),
  );
  return { title, purpose, tally, steps: views };
}

function stepView(
  step: Step,
  progress: StepProgress | undefined,
  demand: StepDemand | undefined,
  { isNext, knowledge, taxonomy }: Facts & { isNext: boolean },
): StepView {
  const stops = (progress?.tracks ?? []).map(({ skills, state }, track): StopView => {
    const shown = skills.map((id) => ({
      id,
      name: skillName(taxonomy, id),
      state: skillState(id, knowledge),
    }));
    const named = mostSaying(shown, taxonomy);
    const { asked = 0, required = 0, share = 0 } = demand?.tracks[track] ?? {};
    return {
      key: skills.join(' '),
      label: allOf(named.map(({ name }) => name)),
      skills: shown,
      named,
      state,
      asked,
      required,
      share,
    };
  });
  return { caption: captionOf(step), state: progress?.state ?? 'gap', isNext, stops };
}

/** Returns the skills of a track that no other skill of it implies: Node.js implies JavaScript. */
function mostSaying(skills: readonly SkillView[], { implied }: Taxonomy): SkillView[] {
  return skills.filter(({ id }) => !skills.some((other) => implied.get(other.id)?.has(id)));
}

function captionOf(step: Step): string | null {
  if (typeof step === 'string') return null;
  return step.title === undefined ? t('map.choose-one') : t('map.choose-one-of', { title: step.title });
}

function stepName(step: Step, { stops }: StepView): string {
  if (typeof step !== 'string' && step.title !== undefined) return step.title;
  return oneOf(stops.map(({ label }) => label));
}

/** Returns the track that contains the first planned skill of a step, or null. */
function planned({ stops }: StepView, plan: readonly string[]): string | null {
  const skill = plan.find((id) => stops.some(({ skills }) => skills.some((one) => one.id === id)));
  return stops.find(({ skills }) => skills.some(({ id }) => id === skill))?.key ?? null;
}

/** Returns the gap that the most postings require among a step's tracks. */
function mostAsked({ stops }: StepView): string {
  const gaps = stops.filter(({ state }) => state === 'gap');
  return [...gaps].sort((a, b) => b.share - a.share)[0]?.key ?? '';
}

export function mapText({ sections }: RoadmapView): MapText {
  return {
    flag: t('map.next-flag'),
    sections: sections.map(({ title, steps }) => ({
      title,
      steps: steps.map(({ caption, stops }) => ({ caption, labels: stops.map(({ label }) => label) })),
    })),
  };
}
