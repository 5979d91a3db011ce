import type { Knowledge } from '#src/match/knowledge.ts';
import { type Roadmap, type Step, skillsOf, tracksOf } from './roadmap.ts';

/** How the user stands with a skill, a track or a step. `not-needed`: another track is chosen, or none belongs to the choice. */
export type StepState = 'known' | 'learning' | 'gap' | 'not-needed';

export interface TrackProgress {
  skills: string[];
  state: StepState;
}

export interface StepProgress {
  state: StepState;
  tracks: TrackProgress[];
}

/** How many of the steps that are needed are known, and under way. */
export interface StepTally {
  known: number;
  learning: number;
  steps: number;
}

/** A roadmap held against what the user knows: sections and their steps, in the roadmap's order. */
export interface RoadmapProgress {
  sections: (StepTally & { progress: StepProgress[] })[];
  overall: StepTally;
}

/** Holds a roadmap against what the user knows. */
export function progressOn({ sections }: Roadmap, knowledge: Knowledge): RoadmapProgress {
  const everyStep = sections.flatMap(({ steps }) => steps);
  const all = sections.map(({ steps }) => {
    const progress = steps.map((step) => stepProgress(step, everyStep, knowledge));
    return { progress, ...tallyOf(progress) };
  });
  return { sections: all, overall: tallyOf(all.flatMap(({ progress }) => progress)) };
}

/** How the user stands with one skill, whatever roadmap it is on. A similar skill makes no skill known. */
export function skillState(skill: string, knowledge: Knowledge): Exclude<StepState, 'not-needed'> {
  const sources = knowledge.sources.get(skill) ?? [];
  if (sources.length === 0) return 'gap';
  return sources.every(({ own }) => own.level === 'learning') ? 'learning' : 'known';
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
 * Which tracks can be chosen: of those that belong to an earlier choice, only those of what the user chose there, by
 * knowing or learning it. While nothing is chosen there, all can.
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

/** What is being learned is under way on any track; what is known of a track's several skills, only where it is open. */
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
