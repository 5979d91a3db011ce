import { sendMessage } from '#src/messages.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { StorageTrouble } from '#src/ui/storage-trouble.ts';
import { useLive } from '#src/ui/use-live.ts';
import { SAMPLE } from './sample-posting.ts';

/** The skills of the sample posting, found by the background; null while they are on the way, or where they cannot be. */
export function useSample(): {
  mentions: Mention[] | null;
  trouble: StorageTrouble | null;
  again: () => Promise<void>;
} {
  const [live, again] = useLive(['own'], () => sendMessage('findSkills', SAMPLE));
  return {
    mentions: live && 'now' in live ? live.now : null,
    trouble: live && 'trouble' in live ? live.trouble : null,
    again,
  };
}
