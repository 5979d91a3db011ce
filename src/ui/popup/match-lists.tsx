import { tierTitle } from '#src/ui/tiers-told.ts';
import { AlsoNamed } from './also-named.tsx';
import { CoreList } from './core-list.tsx';
import { GapList } from './gap-list.tsx';
import { HaveList } from './have-list.tsx';
import type { MatchView } from './match-view.ts';
import { PracticeFold } from './practice-fold.tsx';

/** So many gaps beside the core have a line each; more share lines, so that they are seen at a glance. */
const FEW = 6;

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
  const beside = parts.filter(({ tier }) => tier === 'must' || tier === 'nice');
  const missing = beside.reduce((sum, { gaps }) => sum + gaps.length, 0);
  return (
    <>
      {core && <CoreList part={core} {...shared} />}
      {beside.map((part) => (
        <GapList
          key={part.tier}
          title={tierTitle(part.tier, core !== undefined)}
          part={part}
          isMany={missing > FEW}
          {...shared}
        />
      ))}
      {practice && <PracticeFold part={practice} worked={experience.own} {...shared} />}
      <HaveList
        title={core ? 'You also have' : 'You have'}
        have={have}
        asked={tallies.must.asked + tallies.nice.asked}
        {...shared}
      />
      {!sample && <AlsoNamed other={other} />}
    </>
  );
}
