import { sendMessage } from '#src/messages.ts';
import type { Posting } from '#src/posting/posting.ts';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import type { StorageTrouble } from '#src/ui/storage-trouble.ts';
import type { ReadSample } from './sample-view.ts';

/**
 * Returns a roadmap's sample posting with the skills that the background extracted; null while loading or on
 * failure.
 */
export function useSample(roadmap: string): {
  sample: ReadSample | null;
  trouble: StorageTrouble | null;
  again: () => Promise<void>;
} {
  const [live, again] = useLive(['own'], () => readSample(roadmap), roadmap);
  return {
    sample: nowOf(live),
    trouble: live && 'trouble' in live ? live.trouble : null,
    again,
  };
}

async function readSample(roadmap: string): Promise<ReadSample> {
  const posting = await samplePosting(roadmap);
  return { posting, mentions: await sendMessage('findSkills', posting) };
}

/** The parts of a sample that a page would show. */
type Sample = Pick<Posting, 'title' | 'company' | 'location' | 'blocks'>;

const SAMPLES = import.meta.glob<Sample>('../../../data/samples/*.json', { import: 'default' });
const fileOf = (roadmap: string) => `../../../data/samples/${roadmap}.json`;
/** The sample for users who follow a roadmap of their own. */
const USUAL = 'backend';

/**
 * Returns an invented posting in a roadmap's field, to show a result before the user opens a real one. It is
 * read like any other but not stored. `roadmap`: an id; the user's own roadmaps get the default sample.
 */
export async function samplePosting(roadmap: string): Promise<Posting> {
  const load = SAMPLES[fileOf(roadmap)] ?? SAMPLES[fileOf(USUAL)];
  if (!load) throw new Error('There is no sample posting');
  return { id: 'sample:1', url: '', portal: '', ...(await load()) };
}
