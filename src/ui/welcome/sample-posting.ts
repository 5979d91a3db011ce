import type { Posting } from '#src/posting/posting.ts';

/** What a sample tells: what one would read on a page. */
type Sample = Pick<Posting, 'title' | 'company' | 'location' | 'blocks'>;

const SAMPLES = import.meta.glob<Sample>('../../../data/samples/*.json', { import: 'default' });
const fileOf = (roadmap: string) => `../../../data/samples/${roadmap}.json`;
/** What is shown to those who follow a roadmap of their own. */
const USUAL = 'backend';

/**
 * A posting of nobody's in the field of a roadmap, to see the result on before one has opened a real one. It is read like any
 * other, but not kept. `roadmap`: an id; one of the user's own gives the usual sample.
 */
export async function samplePosting(roadmap: string): Promise<Posting> {
  const load = SAMPLES[fileOf(roadmap)] ?? SAMPLES[fileOf(USUAL)];
  if (!load) throw new Error('There is no sample posting');
  return { id: 'sample:1', url: '', portal: '', ...(await load()) };
}
