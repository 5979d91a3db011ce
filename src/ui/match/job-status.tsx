import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import type { Followed } from '#src/ui/progress/followed.ts';
import { t } from '#src/ui/words/t.ts';

const button = async () => (await import('#src/ui/progress/status-button.tsx')).StatusButton;

/** A button that shows and edits the application status. Loaded after the rest. */
export function JobStatus({ posting }: { posting: Followed }) {
  const Status = useLoaded(button, true);
  return Status && <Status posting={posting} unset={t('status.set')} now={Date.now()} />;
}
