import { sendMessage } from '#src/messages.ts';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import type { StorageTrouble } from '#src/ui/storage-trouble.ts';
import { samplePosting } from './sample-posting.ts';
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
