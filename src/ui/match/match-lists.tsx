import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { tierTitle } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';
import { AskList } from './ask-list.tsx';
import { GapList } from './gap-list.tsx';
import { GroupHead } from './group-head.tsx';
import type { MatchView, TierPart } from './match-view.ts';

const folds = async () => (await import('./folds.tsx')).Folds;

/** Number of lines that fit under the verdict. With more, the covered skills are collapsed. */
const ROOM = 11;

interface Props {
  view: MatchView;
  /** Whether it is the sample, which is on no page and not stored. */
  sample?: boolean;
}

/** Lists the core skills, the gaps by tier, and the covered skills. */
export function MatchLists({ view, sample = false }: Props) {
  const Folds = useLoaded(folds, true);
  const { parts, tallies, have, other } = view;
  const shared = { posting: sample ? null : other.posting };
  const core = parts.find(({ tier }) => tier === 'core');
  const practice = parts.find(({ tier }) => tier === 'practice');
  const beside = parts.filter(({ tier }) => tier === 'must' || tier === 'nice');
  const shown = [core?.rows ?? [], ...beside.map(({ gaps }) => gaps)];
  const isFull = shown.flat().length + have.length > ROOM;
  const asked = tallies.must.asked + tallies.nice.asked;
  const had = { title: t(core ? 'have.also' : 'have.title'), have, asked };
  return (
    <>
      {core && <CoreList part={core} isFull={isFull} {...shared} />}
      {beside.map((part) => (
        <GapList key={part.tier} title={tierTitle(part.tier, core !== undefined)} part={part} {...shared} />
      ))}
      {Folds && (
        <Folds
          rows={parts.flatMap(({ rows }) => rows)}
          had={had}
          isFull={isFull}
          practice={practice}
          other={sample ? null : other}
          {...shared}
        />
      )}
    </>
  );
}

/** Only needed for a posting with many requirements. */
const moreRows = async () => (await import('./more-rows.tsx')).MoreRows;

interface CoreListProps {
  part: TierPart;
  posting: string | null;
  /** Whether the view is so full that covered skills share one line. */
  isFull: boolean;
}

/** Lists the core skills: first the gaps, then the skills the user has. */
function CoreList({ part: { rows, gaps }, posting, isFull }: CoreListProps) {
  const had = rows.filter(({ isGap }) => !isGap);
  const isFolded = isFull && had.length > 1;
  const MoreRows = useLoaded(moreRows, isFolded);
  const tally = { had: had.length, asked: rows.length };
  return (
    <section aria-labelledby="core">
      <GroupHead id="core" title={t('core.title')} tally={tally} points={gaps.length > 0} />
      <AskList rows={isFolded ? gaps : [...gaps, ...had]} posting={posting} />
      {isFolded && MoreRows && <MoreRows rows={had} posting={posting} isHad />}
    </section>
  );
}
