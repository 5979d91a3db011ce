import { useId, useState } from 'preact/hooks';
import type { Ask, Cover, Tier } from '#src/match/match.ts';
import { BAND_NAMES, bandOf, type Emphasis, EVEN, scoreOf, weightsOf } from '#src/match/score.ts';
import { EMPHASIS_RANGE } from '#src/store/emphasis.ts';
import type { Settings } from '#src/store/settings.ts';
import { Ring } from '#src/ui/ring.tsx';
import { talliesOf, tierTallies } from '#src/ui/tiers-told.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { figure } from '#src/ui/words.ts';
import { changeAndTell } from './change-settings.ts';
import { SettingGroup } from './setting-row.tsx';

const NAMES: readonly { tier: keyof Emphasis; title: string }[] = [
  { tier: 'core', title: 'Core skills count' },
  { tier: 'must', title: 'Other must-haves count' },
  { tier: 'nice', title: 'Nice-to-haves count' },
];

const STEP = 10;
/** A core that counts nothing is none. */
const atLeast = (tier: keyof Emphasis, value: number) => Math.max(tier === 'core' ? STEP : 0, value);

/** How much each tier counts for the user, with a posting on which one sees it. */
export function EmphasisSetting({ settings }: { settings: Settings }) {
  const [dragged, setDragged] = useState<Emphasis | null>(null);
  const emphasis = dragged ?? settings.emphasis;
  const set = (to: Partial<Emphasis>, said: string) => {
    doAndTell(changeAndTell((now) => ({ emphasis: { ...now.emphasis, ...to } }), said));
    setDragged(null);
  };
  const profile = settings.profiles.find(({ id }) => id === settings.profile);
  const isEven = NAMES.every(({ tier }) => emphasis[tier] === EVEN[tier]);
  return (
    <SettingGroup title={profile ? `Score in “${profile.name}”` : 'Score'}>
      <div class="setting emphasis-setting">
        <div class="emphasis-controls">
          {NAMES.map(({ tier, title }) => (
            <Slider
              key={tier}
              title={title}
              value={emphasis[tier]}
              drag={(to) => setDragged({ ...emphasis, [tier]: atLeast(tier, to) })}
              set={(to) => {
                const least = atLeast(tier, to);
                set({ [tier]: least }, `${title} ${figure(least)}%`);
              }}
            />
          ))}
          <p class="note">
            100% is the normal weight. Every score changes at once, also of postings you read before.
          </p>
          {!isEven && (
            <button type="button" class="button" onClick={() => set(EVEN, 'All count 100% again')}>
              Back to 100%
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
        <span class="num">{figure(value)}%</span>
      </label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={STEP}
        value={value}
        style={{ '--part': `${(100 * (value - least)) / (most - least)}%` }}
        aria-valuetext={`${value} percent`}
        onInput={(event) => drag(event.currentTarget.valueAsNumber)}
        onChange={(event) => set(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

/** Three of four core skills are there, one of three other must-haves, one of two nice-to-haves. */
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
        <b>{BAND_NAMES[bandOf(score)]}</b>
        {tierTallies(talliesOf(asks)).map((words) => (
          <span key={words} class="note">
            {words}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** The example's asks, weighed as those of a posting are. */
export function exampleAsks(
  emphasis: Emphasis,
): Pick<Ask, 'tier' | 'cover' | 'credit' | 'weight' | 'points'>[] {
  const asks = EXAMPLE.flatMap(({ tier, salience, covers }) =>
    covers.map((cover) => ({ tier, cover, salience, credit: cover === 'have' ? 1 : 0 })),
  );
  const worths = weightsOf(asks, emphasis);
  return asks.map(({ salience: _, ...ask }, n) => {
    const weight = worths[n] as number;
    return { ...ask, weight, points: weight * ask.credit };
  });
}
