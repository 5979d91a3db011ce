import { useId, useState } from 'preact/hooks';
import type { Ask, Cover, Tier } from '#src/match/match.ts';
import { askPoints, bandOf, type Emphasis, EVEN_EMPHASIS, scoreOf } from '#src/match/score.ts';
import { EMPHASIS_RANGE } from '#src/store/emphasis.ts';
import type { Settings } from '#src/store/settings.ts';
import { Ring } from '#src/ui/components/ring.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { talliesOf, tierTallies } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';
import { percent } from '#src/ui/words/words.ts';
import { changeSettingsAndTell } from './change-settings.ts';
import { SettingGroup } from './setting-row.tsx';

const TIERS = ['core', 'must', 'nice'] as const satisfies readonly (keyof Emphasis)[];

const STEP = 10;
/** Core skills must count for something. */
const atLeast = (tier: keyof Emphasis, value: number) => Math.max(tier === 'core' ? STEP : 0, value);

/** Sets how much each tier counts, with an example posting that shows the effect. */
export function EmphasisSetting({ settings }: { settings: Settings }) {
  const [dragged, setDragged] = useState<Emphasis | null>(null);
  const emphasis = dragged ?? settings.emphasis;
  const set = (to: Partial<Emphasis>, said: string) => {
    doAndTell(changeSettingsAndTell((now) => ({ emphasis: { ...now.emphasis, ...to } }), said));
    setDragged(null);
  };
  const profile = settings.profiles.find(({ id }) => id === settings.profile);
  const even = { share: percent(1) };
  const isEven = TIERS.every((tier) => emphasis[tier] === EVEN_EMPHASIS[tier]);
  return (
    <SettingGroup title={profile ? t('settings.score.in', { profile: profile.name }) : t('settings.score')}>
      <div class="setting emphasis-setting">
        <div class="emphasis-controls">
          {TIERS.map((tier) => (
            <Slider
              key={tier}
              title={t(`settings.weight.${tier}`)}
              value={emphasis[tier]}
              drag={(to) => setDragged({ ...emphasis, [tier]: atLeast(tier, to) })}
              set={(to) => {
                const least = atLeast(tier, to);
                const values = { title: t(`settings.weight.${tier}`), share: percent(least / 100) };
                set({ [tier]: least }, t('settings.counts.set', values));
              }}
            />
          ))}
          <p class="note">{t('settings.counts.note', even)}</p>
          {!isEven && (
            <button
              type="button"
              class="button"
              onClick={() => set(EVEN_EMPHASIS, t('settings.counts.even', even))}
            >
              {t('settings.counts.back', even)}
            </button>
          )}
        </div>
        <Example emphasis={emphasis} />
      </div>
    </SettingGroup>
  );
}

interface SliderProps {
  title: string;
  value: number;
  drag: (value: number) => void;
  set: (value: number) => void;
}

function Slider({ title, value, drag, set }: SliderProps) {
  const id = useId();
  const { least, most } = EMPHASIS_RANGE;
  return (
    <div class="emphasis-control">
      <label for={id}>
        <b>{title}</b>
        <span class="num">{percent(value / 100)}</span>
      </label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={STEP}
        value={value}
        style={{ '--part': `${(100 * (value - least)) / (most - least)}%` }}
        aria-valuetext={percent(value / 100)}
        onInput={(event) => drag(event.currentTarget.valueAsNumber)}
        onChange={(event) => set(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

/** The example: three of four core skills, one of three other must-haves, one of two nice-to-haves. */
const EXAMPLE: readonly { tier: Tier; salience: number; covers: readonly Cover[] }[] = [
  { tier: 'core', salience: 0.6, covers: ['have', 'have', 'have', 'gap'] },
  { tier: 'must', salience: 0.25, covers: ['have', 'gap', 'gap'] },
  { tier: 'nice', salience: 0.2, covers: ['have', 'gap'] },
];

function Example({ emphasis }: { emphasis: Emphasis }) {
  const asks = exampleAsks(emphasis);
  const score = scoreOf(asks.map(({ points }) => points));
  return (
    <figure class="emphasis-example">
      <Ring score={score} asks={asks} />
      <figcaption>
        <b>{t(`band.${bandOf(score)}`)}</b>
        {tierTallies(talliesOf(asks)).map((words) => (
          <span key={words} class="note">
            {words}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** The example's requirements, weighted like those of a posting. */
function exampleAsks(emphasis: Emphasis): Pick<Ask, 'tier' | 'cover' | 'credit' | 'weight' | 'points'>[] {
  const asks = EXAMPLE.flatMap(({ tier, salience, covers }) =>
    covers.map((cover) => ({ tier, cover, salience, credit: cover === 'have' ? 1 : 0 })),
  );
  const worths = askPoints(asks, emphasis);
  return asks.map(({ salience: _, ...ask }, n) => {
    const weight = worths[n] as number;
    return { ...ask, weight, points: weight * ask.credit };
  });
}
