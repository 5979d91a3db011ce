import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { tallyWords } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';
import type { Counted, RoadmapView, SectionView, StepView, StopView } from './roadmap-view.ts';
import { SkillStateButtons } from './skill-state-buttons.tsx';
import { askedText, STATE_DOTS, shareText, stateWord } from './state-words.ts';

interface Props {
  view: RoadmapView;
  tracked: readonly TrackedSkill[];
  selected: string | null;
  select: (stop: string) => void;
}

/** The roadmap as a list: the content of the map in words, with each section's purpose. */
export function RoadmapList({ view, ...rest }: Props) {
  return (
    <ol class="roadmap-list">
      {view.sections.map((section, i) => (
        <ListSection key={i} number={i + 1} section={section} counted={view.counted} {...rest} />
      ))}
    </ol>
  );
}

type Shared = Omit<Props, 'view'> & { counted: Counted | null };

function ListSection({ number, section, ...rest }: Shared & { number: number; section: SectionView }) {
  const { title, purpose, tally, steps } = section;
  return (
    <li>
      <header>
        <h2>
          <span class="quiet">{number}</span> {title}
        </h2>
        <span class="note num">{tallyWords({ had: tally.known, asked: tally.steps })}</span>
        {purpose && <p class="quiet">{purpose}</p>}
      </header>
      <ol>
        {steps.map((step) => (
          <ListStep key={step.stops[0]?.key} step={step} {...rest} />
        ))}
      </ol>
    </li>
  );
}

function ListStep({ step: { caption, isNext, stops }, ...rest }: Shared & { step: StepView }) {
  const flag = isNext && <span class="next-flag">{t('map.next-flag')}</span>;
  if (caption === null) {
    return (
      <li>
        {stops.map((stop) => (
          <ListStop key={stop.key} stop={stop} flag={flag} {...rest} />
        ))}
      </li>
    );
  }
  return (
    <li class="fork">
      <p class="note">
        {caption} {flag}
      </p>
      <ul>
        {stops.map((stop) => (
          <li key={stop.key}>
            <ListStop stop={stop} flag={null} {...rest} />
          </li>
        ))}
      </ul>
    </li>
  );
}

type StopProps = Shared & { stop: StopView; flag: preact.ComponentChildren };

function ListStop({ stop, flag, counted, tracked, selected, select }: StopProps) {
  const [only, another] = stop.named;
  return (
    <div class={`list-stop is-${stop.state}`}>
      <button
        type="button"
        class="stop-name"
        aria-pressed={stop.key === selected}
        onClick={() => select(stop.key)}
      >
        <span class={`dot ${STATE_DOTS[stop.state]}`} />
        <b>{stop.label}</b>
        <span class="visually-hidden">, {stateWord(stop.state)}</span>
      </button>
      {flag}
      {counted && <Heat share={stop.share} counted={counted} />}
      <span class="buttons">
        {only && !another && <SkillStateButtons skill={only} tracked={tracked} named />}
      </span>
    </div>
  );
}

function Heat({ share, counted }: { share: number; counted: Counted }) {
  return (
    <span class="heat-bar note" title={askedText(share, counted) ?? undefined}>
      <i aria-hidden="true" style={{ '--share': `${100 * share}%` }} />{' '}
      <span class="num">{shareText(share)}</span>
    </span>
  );
}
