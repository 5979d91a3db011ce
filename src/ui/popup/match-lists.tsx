import { t } from '#src/ui/t.ts';
import { tierTitle } from '#src/ui/tiers-told.ts';
import { useLoaded } from '#src/ui/use-loaded.ts';
import { CoreList } from './core-list.tsx';
import { GapList } from './gap-list.tsx';
import { linesInHalves } from './in-halves.ts';
import type { MatchView } from './match-view.ts';

const folds = async () => (await import('./folds.tsx')).Folds;

/** So many lines are seen at a glance; of more, short ones share a line. */
const FEW = 8;
/** So many fit under the verdict; where there are more, what is had is folded away. */
const ROOM = 11;

interface Props {
  view: MatchView;
  /** Whether it is the sample: on no page, kept nowhere. */
  sample?: boolean;
}

/** What the job is about, what is missing by tiers, and what is there. */
export function MatchLists({ view, sample = false }: Props) {
  const Folds = useLoaded(folds, true);
  const { parts, tallies, have, other } = view;
  const shared = { posting: sample ? null : other.posting };
  const core = parts.find(({ tier }) => tier === 'core');
  const practice = parts.find(({ tier }) => tier === 'practice');
  const beside = parts.filter(({ tier }) => tier === 'must' || tier === 'nice');
  const shown = [core?.rows ?? [], ...beside.map(({ gaps }) => gaps)];
  const isMany = shown.flat().length > FEW;
  const lines = [...shown, have].reduce((sum, rows) => sum + linesInHalves(rows), 0);
  const asked = tallies.must.asked + tallies.nice.asked;
  const had = { title: t(core ? 'have.also' : 'have.title'), have, asked };
  return (
    <>
      {core && <CoreList part={core} isMany={isMany} {...shared} />}
      {beside.map((part) => (
        <GapList
          key={part.tier}
          title={tierTitle(part.tier, core !== undefined)}
          part={part}
          isMany={isMany}
          {...shared}
        />
      ))}
      {Folds && (
        <Folds
          had={had}
          isFull={isMany && lines > ROOM}
          practice={practice}
          other={sample ? null : other}
          {...shared}
        />
      )}
    </>
  );
}
