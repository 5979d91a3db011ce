import type { Ask, Cover } from '#src/match/match.ts';
import { BAND_NAMES } from '#src/match/score.ts';
import { Icon } from '#src/ui/icon.tsx';
import { GroupTile, Tile } from '#src/ui/tile.tsx';
import { count, yearsAsked } from '#src/ui/words.ts';
import { ScoreMark } from '../postings/score-mark.tsx';
import { linkTo } from '../route.ts';
import { COVER_WORDS } from '../share/build-report.ts';
import type { Compared, ComparedAsk, Comparison } from './comparison.ts';

interface Props {
  comparison: Comparison;
  /** Whether what is the same for all is left out. */
  differences: boolean;
  /** The address of the comparison without one of its postings. */
  without: (id: string) => string;
}

/** The postings as columns, what they ask for as rows: shared gaps first. */
export function CompareTable({ comparison, differences, without }: Props) {
  const { postings, shared, single, covered } = comparison;
  const shown = (asks: readonly ComparedAsk[]) => (differences ? asks.filter((ask) => ask.differs) : asks);
  const columns = postings.length + 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="compare-scroll" tabIndex={0} aria-label="Comparison">
      <table class="compare" style={{ '--postings': postings.length }}>
        <thead>
          <tr>
            <td />
            {postings.map((one) => (
              <ColumnHead key={one.posting.id} compared={one} without={without(one.posting.id)} />
            ))}
          </tr>
        </thead>
        <Group title="Shared gaps" asks={shown(shared)} columns={columns} />
        <Group title="Gaps in one" asks={shown(single)} columns={columns} />
        <Group title="You have" asks={shown(covered)} columns={columns} />
      </table>
    </section>
  );
}

function ColumnHead({ compared: { posting, match }, without }: { compared: Compared; without: string }) {
  const { id, title, company, portal } = posting;
  return (
    <th scope="col">
      <span class="compare-head">
        <a href={linkTo('postings', [id])} class="compare-title">
          {title || 'Untitled posting'}
        </a>
        <a class="button plain square" href={without} aria-label={`Take ${title} out`} title="Take out">
          <Icon name="x" />
        </a>
        <span class="note">{[company, portal].filter(Boolean).join(' · ')}</span>
        <span class="match-in">
          <ScoreMark score={match.score} />
          {match.band ? BAND_NAMES[match.band] : 'No score'}
        </span>
        <Coverage asks={match.asks} />
      </span>
    </th>
  );
}

/** How many are covered in full: a line a need, so that the lines of all columns stand level. */
function Coverage({ asks }: { asks: readonly Ask[] }) {
  const part = (need: Ask['need'], name: string) => {
    const mine = asks.filter((ask) => ask.need === need);
    return `${mine.filter(({ credit }) => credit === 1).length} of ${mine.length} ${name}`;
  };
  return (
    <span class="note coverage">
      <span>{part('required', 'must-haves')}</span> <span>{part('preferred', 'nice-to-haves')}</span>
    </span>
  );
}

function Group({ title, asks, columns }: { title: string; asks: readonly ComparedAsk[]; columns: number }) {
  if (asks.length === 0) return null;
  return (
    <tbody>
      <tr class="compare-group">
        <th scope="rowgroup" colSpan={columns}>
          <span>
            {title} <span class="note">{count(asks.length, 'skill')}</span>
          </span>
        </th>
      </tr>
      {asks.map((ask) => (
        <tr key={ask.key}>
          <th scope="row">
            <span class="skill">
              {ask.skills.length > 1 ? (
                <GroupTile small size={ask.skills.length} />
              ) : (
                <Tile small skill={ask.key} name={ask.name} />
              )}
              <span>{ask.name}</span>
            </span>
          </th>
          {ask.cells.map((cell, i) => (
            <Cell key={i} ask={cell} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

const DOTS: Record<Cover, string> = {
  have: 'have',
  short: 'part',
  learning: 'learning',
  close: 'part',
  gap: 'gap',
};

function Cell({ ask }: { ask: Ask | null }) {
  if (!ask) {
    return (
      <td class="not-asked">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">not asked for</span>
      </td>
    );
  }
  const { cover, need, years } = ask;
  return (
    <td>
      <span class="cell">
        <span class={`dot ${DOTS[cover]}`} />
        <span>
          <span class={cover === 'gap' ? 'gap' : undefined}>{COVER_WORDS[cover]}</span>
          <span class="note">
            {need === 'required' ? 'must-have' : 'nice-to-have'}
            {years !== null && `, ${yearsAsked(years)}`}
          </span>
        </span>
      </span>
    </td>
  );
}
