import type { StorageTrouble } from './storage-trouble.ts';
import { useLoaded } from './use-loaded.ts';

const problem = async () => (await import('./storage-problem.tsx')).StorageProblem;

/** Stands in for a page whose data cannot be opened. It is seldom needed, and so loaded when it is. */
export function Trouble({ trouble, retry }: { trouble: StorageTrouble; retry: () => void }) {
  const Problem = useLoaded(problem, true);
  return Problem && <Problem trouble={trouble} retry={retry} />;
}
