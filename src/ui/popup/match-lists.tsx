import { tierTitle } from '#src/ui/tiers-told.ts';
import { CoreList } from './core-list.tsx';
import { Fold } from './fold.tsx';
import { GapList } from './gap-list.tsx';
import { HaveList } from './have-list.tsx';
import type { MatchView } from './match-view.ts';
import { OtherNamesList, otherSummary } from './other-names-list.tsx';
import { PracticeFold } from './practice-fold.tsx';

interface Props {
  view: MatchView;
  /** Whether it is the sample: on no page, kept nowhere. */
  sample?: boolean;
}

/** What the job is about, what is missing by tiers, and what is there. */
export function MatchLists({ view, sample = false }: Props) {
  const { parts, tallies, have, experience, other } = view;
  const shared = { posting: sample ? null : other.posting };
  const core = parts.find(({ tier }) => tier === 'core');
  const practice = parts.find(({ tier }) => tier === 'practice');
  const others = tallies.must.asked + tallies.nice.asked;
  return (
    <>
      {core && <CoreList part={core} {...shared} />}
      {parts
        .filter(({ tier }) => tier === 'must' || tier === 'nice')
        .map((part) => (
          <GapList key={part.tier} title={tierTitle(part.tier, core !== undefined)} part={part} {...shared} />
        ))}
      <HaveList title={core ? 'You also have' : 'You have'} have={have} asked={others} {...shared} />
      {practice && <PracticeFold part={practice} worked={experience.own} {...shared} />}
      {!sample && other.named.length + other.setAside.length > 0 && (
        <Fold title="Also named" note={otherSummary(other)}>
          <OtherNamesList other={other} />
        </Fold>
      )}
    </>
  );
}
