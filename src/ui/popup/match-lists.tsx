import { tierTitle } from '#src/ui/tiers-told.ts';
import { AlsoNamed } from './also-named.tsx';
import { CoreList } from './core-list.tsx';
import { GapList } from './gap-list.tsx';
import { HaveFold, HaveList } from './have-list.tsx';
import type { MatchView } from './match-view.ts';
import { PracticeFold } from './practice-fold.tsx';

/** So many lines are seen at a glance; of more, short ones share a line, and what is had is folded away. */
const FEW = 8;

interface Props {
  view: MatchView;
  /** Whether it is the sample: on no page, kept nowhere. */
  sample?: boolean;
}

/** What the job is about, what is missing by tiers, and what is there. */
export function MatchLists({ view, sample = false }: Props) {
  const { parts, tallies, have, other } = view;
  const shared = { posting: sample ? null : other.posting };
  const core = parts.find(({ tier }) => tier === 'core');
  const practice = parts.find(({ tier }) => tier === 'practice');
  const beside = parts.filter(({ tier }) => tier === 'must' || tier === 'nice');
  const missing = beside.reduce((sum, { gaps }) => sum + gaps.length, 0);
  const isMany = (core?.rows.length ?? 0) + missing > FEW;
  const had = { title: core ? 'You also have' : 'You have', have };
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
      {!isMany && <HaveList {...had} asked={tallies.must.asked + tallies.nice.asked} {...shared} />}
      <div class="folds">
        {isMany && <HaveFold {...had} {...shared} />}
        {practice && <PracticeFold part={practice} {...shared} />}
        {!sample && <AlsoNamed other={other} />}
      </div>
    </>
  );
}
