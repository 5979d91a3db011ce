import type { ComponentChildren } from 'preact';
import type { Ask } from '#src/match/match.ts';
import { CoverDot } from '#src/ui/components/cover-dot.tsx';
import { Icon } from '#src/ui/components/icon.tsx';
import { GroupTile, Tile } from '#src/ui/components/tile.tsx';
import { coverWord } from '#src/ui/cover-told.ts';
import { factsTold } from '#src/ui/facts-told.ts';
import { StatusButton } from '#src/ui/progress/status-button.tsx';
import { linkTo } from '#src/ui/route.ts';
import { talliesOf, tierTallies, tierWord } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';
import { yearsAsked } from '#src/ui/words/words.ts';
import { ScoreMark } from '../postings/score-mark.tsx';
import { askers, type ComparedAsk, type ComparedPosting, type Comparison } from './comparison.ts';

interface Props {
  comparison: Comparison;
  /** Whether to hide rows that are the same for all postings. */
  differences: boolean;
  /** Returns the address of the comparison without this posting. */
  without: (id: string) => string;
}

/** Draws postings as columns and requirements as rows, shared gaps first. */
export function CompareTable({ comparison, differences, without }: Props) {
  const { postings, shared, single, covered } = comparison;
  const shown = (asks: readonly ComparedAsk[]) => (differences ? asks.filter((ask) => ask.differs) : asks);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="compare-scroll" tabIndex={0} aria-label={t('compare.label')}>
      <table class="compare" style={{ '--postings': postings.length }}>
        {/* A row per line, so that the lines of all columns align. */}
        <thead>
          <HeadRow postings={postings} of={({ posting }) => <Title posting={posting} without={without} />} />
          <HeadRow
            postings={postings}
            of={({ posting: { company, portal } }) => (
              <span class="note">{[company, portal].filter(Boolean).join(' · ')}</span>
            )}
          />
          <HeadRow postings={postings} plain of={({ posting }) => <Terms posting={posting} />} />
          <HeadRow
            postings={postings}
            plain
            of={({ posting }) => <StatusButton posting={posting} unset={t('status.set')} now={Date.now()} />}
          />
          <HeadRow postings={postings} plain of={({ match }) => <Outcome match={match} />} />
        </thead>
        <Group title={t('compare.shared-gaps')} asks={shown(shared)} postings={postings.length} />
        <Group title={t('compare.single-gaps')} asks={shown(single)} postings={postings.length} />
        <Group title={t('have.title')} asks={shown(covered)} postings={postings.length} />
      </table>
    </section>
  );
}

interface HeadRowProps {
  postings: readonly ComparedPosting[];
  /** Whether the cell is an ordinary one, not the posting's title. */
  plain?: boolean;
  of: (compared: ComparedPosting) => ComponentChildren;
}

function HeadRow({ postings, plain = false, of }: HeadRowProps) {
  return (
    <tr>
      <td />
      {postings.map((one) =>
        plain ? (
          <td key={one.posting.id}>{of(one)}</td>
        ) : (
          <th key={one.posting.id} scope="col">
            {of(one)}
          </th>
        ),
      )}
    </tr>
  );
}

function Title({
  posting: { id, title },
  without,
}: Pick<ComparedPosting, 'posting'> & Pick<Props, 'without'>) {
  const name = title || t('posting.untitled');
  return (
    <span class="compare-head">
      <a href={linkTo('postings', [id])} class="compare-title">
        {name}
      </a>
      <a
        class="button plain square"
        href={without(id)}
        aria-label={t('compare.remove-this', { title: name })}
        title={t('list.remove')}
      >
        <Icon name="x" />
      </a>
    </span>
  );
}

/** Shows a posting's dates, contract and location. */
function Terms({ posting: { facts, location } }: Pick<ComparedPosting, 'posting'>) {
  const { words, closed } = factsTold(facts, location, Date.now());
  return (
    <span class="note dotted">
      {words.map((word, i) => (
        <span key={word} class={closed && i === 0 ? 'closed' : undefined}>
          {word}
        </span>
      ))}
    </span>
  );
}

function Outcome({ match }: Pick<ComparedPosting, 'match'>) {
  return (
    <>
      <span class="match-in">
        <ScoreMark score={match.score} />
        {t(match.band ? `band.${match.band}` : 'posting.no-score')}
      </span>
      <span class="note coverage">
        {tierTallies(talliesOf(match.asks), ['core', 'must', 'nice']).map((words) => (
          <span key={words}>{words} </span>
        ))}
      </span>
    </>
  );
}

interface GroupProps {
  title: string;
  asks: readonly ComparedAsk[];
  postings: number;
}

/** Draws a group of requirements: those of several postings in rows, and the others in one row below. */
function Group({ title, asks, postings }: GroupProps) {
  if (asks.length === 0) return null;
  const common = asks.filter((ask) => askers(ask) > 1);
  const lone = asks.filter((ask) => askers(ask) === 1);
  return (
    <tbody>
      <tr class="compare-group">
        <th scope="rowgroup" colSpan={postings + 1}>
          <span>
            {title} <span class="note">{t('n-skills', { n: asks.length })}</span>
          </span>
        </th>
      </tr>
      {common.map((ask) => (
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
      {lone.length > 0 && <LoneRow asks={lone} postings={postings} />}
    </tbody>
  );
}

/** Lists what a single posting asks for in its column, which would be rows of dashes otherwise. */
function LoneRow({ asks, postings }: Omit<GroupProps, 'title'>) {
  return (
    <tr class="compare-lone">
      <th scope="row">{t('compare.only-one')}</th>
      {Array.from({ length: postings }, (_, column) => (
        <td key={column}>
          <ul>
            {asks.map(({ key, name, cells }) => {
              const ask = cells[column];
              return (
                ask && (
                  <li key={key}>
                    <Covered ask={ask} name={name} />
                  </li>
                )
              );
            })}
          </ul>
        </td>
      ))}
    </tr>
  );
}

function Cell({ ask }: { ask: Ask | null }) {
  if (!ask) {
    return (
      <td class="not-asked">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{t('compare.not-asked')}</span>
      </td>
    );
  }
  return (
    <td>
      <Covered ask={ask} name={coverWord(ask.cover)} />
    </td>
  );
}

/** A requirement in a cell: the dot of its coverage, a name, its tier and years. */
function Covered({ ask, name }: { ask: Ask; name: string }) {
  const { cover, tier, years } = ask;
  return (
    <span class="cell" title={coverWord(cover)}>
      <CoverDot ask={ask} />
      <span>
        <span class={cover === 'gap' ? 'gap' : undefined}>{name}</span>
        <span class="note">
          {tierWord(tier)}
          {years !== null && `, ${yearsAsked(years)}`}
        </span>
      </span>
    </span>
  );
}
