import { useEffect, useRef } from 'preact/hooks';
import { CoverDot } from '#src/ui/components/cover-dot.tsx';
import { Icon } from '#src/ui/components/icon.tsx';
import { useEscape } from '#src/ui/hooks/use-escape.ts';
import { tierTitle } from '#src/ui/tiers-told.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import type { AskRow } from './ask-row.ts';
import { experienceWords } from './experience-words.ts';
import type { MatchView, TierPart } from './match-view.ts';
import { OtherNamesList } from './other-names-list.tsx';
import { ReasonText } from './reason-text.tsx';
import { ScoreScale } from './score-scale.tsx';
import { reasonFor } from './whole-reason.ts';

interface Props {
  view: MatchView;
  /** Returns to the match, at the line of a requirement if its key is given. */
  back: (key?: string) => void;
}

/** Explains the score: each part with its weight, its points and the reason. */
export function AddsUp({ view, back }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  useEscape(() => back());
  return (
    <>
      <header class="popup-head has-back">
        <button
          type="button"
          class="button plain square"
          ref={button}
          aria-label={t('adds-up.back')}
          onClick={() => back()}
        >
          <Icon name="back" turns />
        </button>
        <div>
          <h1 class="popup-title">{t('adds-up')}</h1>
          <p class="popup-sub one-line">{view.head.title}</p>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="popup-body" tabIndex={0} aria-label={t('adds-up.label')}>
        <AddsUpParts view={view} back={back} />
      </section>
    </>
  );
}

/** Shows the sum, the lines with their reasons, and the rules. */
export function AddsUpParts({ view, back }: Props) {
  const { parts, tallies, other } = view;
  return (
    <>
      <section class="sum">
        <Sum view={view} />
        <ScoreScale view={view} />
      </section>
      {parts.map((part) => (
        <AddsUpLines
          key={part.tier}
          title={tierTitle(part.tier, tallies.core.asked > 0)}
          part={part}
          open={back}
        />
      ))}
      {other.named.length + other.setAside.length > 0 && (
        <section>
          <div class="list-head">
            <h2>{t('adds-up.not-counted')}</h2>
            <span>{t('adds-up.not-asked')}</span>
          </div>
          <OtherNamesList other={other} />
        </section>
      )}
      <Rules />
    </>
  );
}

/** Shows the parts like a bill, with the score as their total. */
function Sum({ view: { parts, tallies, experience, taken, capped, score, band } }: Pick<Props, 'view'>) {
  return (
    <table class="bill">
      <tbody>
        {parts.map(({ tier, given, worth }) => (
          <tr key={tier}>
            <th scope="row">
              <i class={`swatch ${tier}`} />
              {tierTitle(tier, tallies.core.asked > 0)}
            </th>
            <td class="num">
              <GivenOf given={given} worth={worth} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <i class="swatch" />
            {t('adds-up.years')}
            <span class="note">{experienceWords(experience)}</span>
          </th>
          <td class="num">
            <b>{taken > 0 ? `−${figure(taken)}` : '0'}</b>
          </td>
        </tr>
        {capped > 0 && (
          <tr>
            <th scope="row">
              <i class="swatch" />
              {t('adds-up.requirements')}
            </th>
            <td class="num">
              <b>{`−${figure(capped)}`}</b>
            </td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t(`band.${band}`)}</th>
          <td class="num">
            <GivenOf given={score} worth={100} isSum />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface AddsUpLinesProps {
  title: string;
  part: TierPart;
  /** Opens the line of a requirement with its evidence. */
  open: (key: string) => void;
}

/** Lists one tier's requirements with the points each gives of its worth. */
function AddsUpLines({ title, part: { rows, given, worth }, open }: AddsUpLinesProps) {
  return (
    <section>
      <div class="list-head">
        <h2>{title}</h2>
        <span class="num">{t('given-of.plain', { given: figure(given), worth: figure(worth) })}</span>
      </div>
      <ul class="lines">
        {rows.map((row) => (
          <li key={row.key}>
            <Line row={row} open={open} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ row, open }: { row: AskRow; open: AddsUpLinesProps['open'] }) {
  const full = row.given === row.worth;
  const reason = reasonFor(row.from.ask, row.from.world);
  return (
    <button type="button" class="sum-line" title={t('adds-up.show-line')} onClick={() => open(row.key)}>
      <CoverDot ask={row} />
      <span>
        <b>{row.label}</b>
        {reason && (
          <span class="note">
            <ReasonText reason={reason} />
          </span>
        )}
      </span>
      <span class={full ? 'pts num' : 'pts num gap'}>
        {row.worth === 0 ? t('adds-up.under-one') : <GivenOf given={row.given} worth={row.worth} />}
      </span>
      <Icon name="chevron" turns />
    </button>
  );
}

/** Formats "12 of 20": points given, of the points it is worth. `isSum`: this is the total. */
function GivenOf({ given, worth, isSum = false }: { given: number; worth: number; isSum?: boolean }) {
  const values = { given: figure(given), worth: figure(worth) };
  return <>{rich('given-of', values, { b: (inner) => <b class={isSum ? 'big' : undefined}>{inner}</b> })}</>;
}

const RULES = [
  'rules.shares',
  'rules.have',
  'rules.lack',
  'rules.one-of',
  'rules.years',
  'rules.rounded',
] as const;

/** The rules of the score in plain words, as implemented in `src/match`. */
function Rules() {
  return (
    <section class="rules">
      <h2>{t('rules.title')}</h2>
      <ul>
        {RULES.map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
      <p>{t('rules.bands')}</p>
    </section>
  );
}
