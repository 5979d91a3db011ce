import type { Knowledge } from '#src/match/knowledge.ts';
import { type Roadmap, type Step, skillsOf, tracksOf } from './roadmap.ts';

/**
 * The user's state of a skill, track or step. `not-needed`: another track is chosen, or none fits the earlier
 * choice.
 */
export type StepState = 'known' | 'learning' | 'gap' | 'not-needed';

interface TrackProgress {
  skills: string[];
  state: StepState;
}

export interface StepProgress {
  state: StepState;
  tracks: TrackProgress[];
}

/** Number of needed steps, and of those known or being learned. */
export interface StepTally {
  known: number;
  learning: number;
  steps: number;
}

/** A roadmap compared with the user's skills, in the roadmap's order. */
export interface RoadmapProgress {
  sections: (StepTally & { progress: StepProgress[] })[];
  overall: StepTally;
}

/** Compares a roadmap with the user's skills. */
export function progressOn({ sections }: Roadmap, knowledge: Knowledge): RoadmapProgress {
  const everyStep = sections.flatMap(({ steps }) => steps);
  const all = sections.map(({ steps }) => {
    const progress = steps.map((step) => stepProgress(step, everyStep, knowledge));
    return { progress, ...tallyOf(progress) };
  });
  return { sections: all, overall: tallyOf(all.flatMap(({ progress }) => progress)) };
}

/** Returns the state of a skill, on any roadmap. A presumed practice is known; a similar skill does not make it so. */
export function skillState(skill: string, knowledge: Knowledge): Exclude<StepState, 'not-needed'> {
  const sources = knowledge.sources.get(skill) ?? [];
  if (knowledge.isPresumed(skill) || sources.some(({ own }) => own.level !== 'learning')) return 'known';
  return sources.length > 0 ? 'learning' : 'gap';
}

function stepProgress(step: Step, all: readonly Step[], knowledge: Knowledge): StepProgress {
  const tracks = tracksOf(step);
  const states = tracks.map(({ skills }) => skills.map((skill) => skillState(skill, knowledge)));
  const open = opensBy(tracks, all, knowledge);
  const state = stepState(states, open);
  const chosen = state === 'known' || state === 'learning';
  return {
    state,
    tracks: tracks.map(({ skills }, i) => ({
      skills,
      state: trackState(states[i] ?? [], state, (open[i] ?? true) && !(chosen && tracks.length > 1)),
    })),
  };
}

/**
 * Returns which tracks are open. A track that depends on an earlier choice is open if the user knows or learns
 * what it needs, or has not chosen yet.
 */
function opensBy(
  tracks: readonly { for: string[] }[],
  all: readonly Step[],
  knowledge: Knowledge,
): boolean[] {
  const isChosen = (skill: string) => skillState(skill, knowledge) !== 'gap';
  const asked = new Set(tracks.flatMap((track) => track.for));
  if (asked.size === 0) return tracks.map(() => true);
  const choices = all.map(skillsOf).filter((skills) => skills.some((skill) => asked.has(skill)));
  const anyChosen = choices.flat().some(isChosen);
  return tracks.map((track) => track.for.length === 0 || !anyChosen || track.for.some(isChosen));
}

type Own = Exclude<StepState, 'not-needed'>;

const isKnown = (skills: readonly Own[]) => skills.every((state) => state === 'known');

function stepState(tracks: readonly Own[][], open: readonly boolean[]): StepState {
  if (tracks.some(isKnown)) return 'known';
  const begun = tracks.some((skills, i) => skills.some((state) => beginsIt(state, open[i] ?? true)));
  if (begun) return 'learning';
  return open.some(Boolean) ? 'gap' : 'not-needed';
}

/** A skill being learned starts any track. A known one of several skills only starts an open track. */
const beginsIt = (state: Own, isOpen: boolean) => state === 'learning' || (state === 'known' && isOpen);

function trackState(skills: readonly Own[], step: StepState, isOpen: boolean): StepState {
  if (isKnown(skills)) return 'known';
  if (skills.includes('learning') || (step === 'learning' && skills.includes('known'))) return 'learning';
  return isOpen ? 'gap' : 'not-needed';
}

function tallyOf(steps: readonly StepProgress[]): StepTally {
  const count = (wanted: StepState) => steps.filter(({ state }) => state === wanted).length;
  return {
    known: count('known'),
    learning: count('learning'),
    steps: steps.length - count('not-needed'),
  };
}
