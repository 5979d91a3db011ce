import { useState } from 'preact/hooks';
import type { Ask } from '#src/match/match.ts';
import { BAND_NAMES, bandOf, REQUIRED_WORTH, scoreOf, weigh } from '#src/match/score.ts';
import { type Settings, WORTH_RANGE } from '#src/store/settings.ts';
import { Ring } from '#src/ui/ring.tsx';
import { doAndTell } from '#src/ui/toast.tsx';
import { figure, points } from '#src/ui/words.ts';
import { changeAndTell } from './change-settings.ts';
import { SettingGroup } from './setting-row.tsx';

/** What must-haves and nice-to-haves are worth, with a posting on which one sees it. */
export function WorthSetting({ settings }: { settings: Settings }) {
  const [dragged, setDragged] = useState<number | null>(null);
  const worth = dragged ?? settings.requiredWorth;
  const set = (to: number) => {
    doAndTell(changeAndTell('requiredWorth', to, settings, `Must-haves are worth ${to} of 100`));
    setDragged(null);
  };
  const part = (100 * (worth - WORTH_RANGE.least)) / (WORTH_RANGE.most - WORTH_RANGE.least);
  return (
    <SettingGroup title="Score">
      <div class="setting worth-setting">
        <div class="worth-control">
          <label for="worth">
            <b>What must-haves are worth</b>
            <span class="num">
              {figure(worth)} <span class="quiet">and nice-to-haves {figure(100 - worth)}</span>
            </span>
          </label>
          <input
            id="worth"
            type="range"
            min={WORTH_RANGE.least}
            max={WORTH_RANGE.most}
            step={5}
            value={worth}
            style={{ '--part': `${part}%` }}
            aria-valuetext={`${worth} of 100`}
            onInput={(event) => setDragged(event.currentTarget.valueAsNumber)}
            onChange={(event) => set(event.currentTarget.valueAsNumber)}
          />
          <p class="note">
            Where a posting names only one of the two, that one has all 100. Every score follows at once, also
            of postings you read before.
          </p>
          {worth !== REQUIRED_WORTH && (
            <button type="button" class="button" onClick={() => set(REQUIRED_WORTH)}>
              Back to {figure(REQUIRED_WORTH)}
            </button>
          )}
        </div>
        <Example worth={worth} />
      </div>
    </SettingGroup>
  );
}

/** Eight must-haves, two of them missing; of five nice-to-haves two are there, and two count half. */
const ASKS: readonly Ask[] = [
  ...Array.from({ length: 8 }, (_, n) => ask('required', n < 6 ? 1 : 0)),
  ...[1, 1, 0.5, 0.5, 0].map((credit) => ask('preferred', credit)),
];

function Example({ worth }: { worth: number }) {
  const asks = weigh(ASKS, worth);
  const score = scoreOf(asks);
  return (
    <figure class="worth-example">
      <Ring score={score} asks={asks} />
      <figcaption>
        <b>{BAND_NAMES[bandOf(score)]}</b>
        <span class="note">6 of 8 must-haves: {points((worth * 6) / 8)}</span>
        <span class="note">3 of 5 nice-to-haves: {points(((100 - worth) * 3) / 5)}</span>
      </figcaption>
    </figure>
  );
}

function ask(need: Ask['need'], credit: number): Ask {
  const cover = credit === 1 ? 'have' : credit === 0 ? 'gap' : 'learning';
  return {
    skills: [],
    need,
    years: null,
    places: [],
    cover,
    credit,
    counts: null,
    by: null,
    via: null,
    weight: 0,
  };
}
