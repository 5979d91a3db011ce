import type { Followed } from '#src/ui/progress/followed.ts';
import { t } from '#src/ui/t.ts';
import { useLoaded } from '#src/ui/use-loaded.ts';

const button = async () => (await import('#src/ui/progress/status-button.tsx')).StatusButton;

/** A button that shows and edits the application status. Loaded after the rest. */
export function JobStatus({ posting }: { posting: Followed }) {
  const Status = useLoaded(button, true);
  return Status && <Status posting={posting} unset={t('status.set')} now={Date.now()} />;
}
