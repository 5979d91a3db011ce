import type { Demand } from './demand.ts';
import type { At } from './edit.ts';
import type { Progress } from './progress.ts';

/**
 * The step to take next: of the gaps the one that most postings ask for, and the earlier one where two are asked for
 * alike, so that without postings it is the first gap. Null where nothing is a gap.
 */
export function nextStep({ sections }: Progress, demand: Demand): At | null {
  let best: (At & { asked: number }) | null = null;
  for (const [section, { progress }] of sections.entries()) {
    for (const [step, { state }] of progress.entries()) {
      const asked = demand.sections[section]?.[step]?.asked ?? 0;
      if (state === 'gap' && (!best || asked > best.asked)) best = { section, step, asked };
    }
  }
  return best && { section: best.section, step: best.step };
}
