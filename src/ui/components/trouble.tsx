import { useLoaded } from '../hooks/use-loaded.ts';
import type { StorageTrouble } from '../storage-trouble.ts';

const problem = async () => (await import('./storage-problem.tsx')).StorageProblem;

/** Replaces a page whose data cannot be opened. Rarely needed, so its content is loaded on demand. */
export function Trouble({ trouble, retry }: { trouble: StorageTrouble; retry: () => void }) {
  const Problem = useLoaded(problem, true);
  return Problem && <Problem trouble={trouble} retry={retry} />;
}
