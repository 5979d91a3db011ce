import type { Followed } from '#src/ui/progress/followed.ts';
import { t } from '#src/ui/t.ts';
import { useLoaded } from '#src/ui/use-loaded.ts';

const button = async () => (await import('#src/ui/progress/status-button.tsx')).StatusButton;

/** How far the user is with the posting, and the way to say it. It comes once the rest stands. */
export function JobStatus({ posting }: { posting: Followed }) {
  const Status = useLoaded(button, true);
  return Status && <Status posting={posting} unset={t('status.set')} now={Date.now()} />;
}
