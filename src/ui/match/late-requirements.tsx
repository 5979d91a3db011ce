import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import type { MatchView } from './match-view.ts';

/** Loaded only for postings with requirements besides skills. */
const words = () => import('./requirements-line.tsx');

interface Props {
  view: Pick<MatchView, 'requirements' | 'score'>;
  posting: string | null;
}

/** Draws the requirements besides skills. */
export function LateRequirements({ view: { requirements }, posting }: Props) {
  const has = requirements.matches.length > 0;
  const Line = useLoaded(words, has)?.RequirementsLine;
  if (!Line || !has) return null;
  return <Line requirements={requirements.matches} source={requirements.source} posting={posting} />;
}

/** Draws the lacking requirement and the highest score that it allows. */
export function LateCappedReason({ view }: Pick<Props, 'view'>) {
  const Reason = useLoaded(words, true)?.CappedReason;
  return Reason ? <Reason requirements={view.requirements.matches} score={view.score} /> : null;
}
