import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';
import { useEscape } from '#src/ui/use-escape.ts';
import { points } from '#src/ui/words.ts';
import { AskTile, ReasonText } from './gap-item.tsx';
import type { AskRow, MatchView, Part } from './match-view.ts';
import { OtherNamesList } from './other-names-list.tsx';
import { ScoreScale } from './score-scale.tsx';

/** How the score adds up: every part with its weight, what it gives, and why. */
export function AddsUp({ view, back }: { view: MatchView; back: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  useEscape(back);
  return (
    <>
      <header class="popup-head has-back">
        <button
          type="button"
          class="button plain square"
          ref={button}
          aria-label="Back to the match"
          onClick={back}
        >
          <Icon name="back" turns />
        </button>
        <div>
          <h1 class="popup-title">How it adds up</h1>
          <p class="popup-sub one-line">{view.head.title}</p>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="popup-body" tabIndex={0} aria-label="How the score adds up">
        <AddsUpParts view={view} />
      </section>
    </>
  );
}

/** The sum, each of its lines with the reason, and the rules. */
export function AddsUpParts({ view }: { view: MatchView }) {
  const { required, preferred, other } = view;
  return (
    <>
      <section class="sum">
        <Sum view={view} />
        <ScoreScale view={view} />
      </section>
      <Lines title="Must-haves" part={required} />
      <Lines title="Nice-to-haves" part={preferred} />
      {other.named.length + other.setAside.length > 0 && (
        <section>
          <div class="group-head">
            <h2>Not counted</h2>
            <span>named, but not asked of you</span>
          </div>
          <OtherNamesList other={other} />
        </section>
      )}
      <Rules worth={view.requiredWorth} />
    </>
  );
}

function Sum({ view: { score, required, preferred } }: { view: MatchView }) {
  const parts = [
    { name: 'must-haves', part: required },
    { name: 'nice-to-haves', part: preferred },
  ].filter(({ part }) => part.rows.length > 0);
  return (
    <p class="sum-line">
      <b class="big num">{score}</b>
      {parts.map(({ name, part }, i) => (
        <span key={name} class="term">
          <span class="quiet">{i === 0 ? '=' : '+'}</span>
          <span>
            <b class="num">{points(part.points)}</b> of {points(part.worth)}
            <span class="note">{name}</span>
          </span>
        </span>
      ))}
    </p>
  );
}

function Lines({ title, part: { rows } }: { title: string; part: Part }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <div class="group-head">
        <h2>{title}</h2>
        <span>
          {rows.length} asked, {points(rows[0]?.weight ?? 0)} points{rows.length > 1 && ' each'}
        </span>
      </div>
      <ul class="lines">
        {rows.map((row) => (
          <Line key={row.key} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Line({ row }: { row: AskRow }) {
  const full = row.cover === 'have';
  return (
    <li class="line">
      <AskTile small row={row} />
      <span>
        <b>{row.label}</b>
        {row.reason && (
          <span class="note">
            <ReasonText reason={row.reason} />
          </span>
        )}
      </span>
      <span class={full ? 'pts num' : 'pts num gap'}>
        <b>{points(row.points)}</b> of {points(row.weight)}
      </span>
    </li>
  );
}

function Rules({ worth }: { worth: number }) {
  return (
    <section class="rules">
      <h2>The rules</h2>
      <p>
        Must-haves are worth {points(worth)} points, nice-to-haves {points(100 - worth)}, shared evenly within
        each; where only one kind is asked for, it has all 100. A skill that you are learning, or one close to
        what is asked, counts half. Fewer years than asked count in proportion. Of alternatives one is enough:
        the one that counts most or, among equals, that you know best.
      </p>
    </section>
  );
}
