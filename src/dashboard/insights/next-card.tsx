import type { ComponentChild } from 'preact';
import type { Lift } from '#src/insights/next-skills.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { Tile } from '#src/ui/components/tile.tsx';
import { linkTo } from '#src/ui/route.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { DropMenu } from '../drop-menu.tsx';
import { meanRise } from './next-reasons.ts';

interface Props {
  number: number;
  lift: Lift;
  name: string;
  reasons: readonly string[];
  /** A page to learn it from, or null. */
  learn: string | null;
  start: () => void;
}

/** Shows one step of the plan: the skill, its effect, the reasons, and a button to start. */
export function NextCard({ number, lift, name, reasons, learn, start }: Props) {
  return (
    <li class="next-card">
      <div class="next-head">
        <span class="num quiet">{number}</span>
        <Tile skill={lift.skill} name={name} />
        <h3>{name}</h3>
      </div>
      <Gain lift={lift} />
      <ul class="next-reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="button" aria-label={t('next-card.start-what', { name })} onClick={start}>
          {t('next-card.start')}
        </button>
        <DropMenu
          title={t('next-card.more', { name })}
          sign={<Icon name="more" />}
          items={[
            ...(learn ? [{ title: t('ask.learn-where'), href: learn, outside: true }] : []),
            { title: t('next-card.postings'), href: linkTo('postings', [], { skill: lift.skill }) },
          ]}
        />
      </div>
    </li>
  );
}

/** Shows how many more good matches a skill makes, or the points it adds if none. */
function Gain({ lift }: { lift: Lift }) {
  const tags = { b: (inner: ComponentChild[]) => <b class="num">{inner}</b> };
  return (
    <p class="next-gain">
      {lift.good === 0
        ? rich('next-card.points', { points: meanRise(lift) }, tags)
        : rich('next-card.good', { n: lift.good }, tags)}
    </p>
  );
}
