import { useEffect, useMemo, useState } from 'preact/hooks';
import { learningOf } from '#src/insights/roadmap/learning.ts';
import type { MarketShares } from '#src/match/market/market-shares.ts';
import type { Skill } from '#src/skills/skill.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { Tile } from '#src/ui/components/tile.tsx';
import { linkTo } from '#src/ui/route.ts';
import { tallyWords } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';
import { figure, percent } from '#src/ui/words/words.ts';
import type { Known } from '../options-live.ts';
import type { FoundStop } from './find-stop.ts';
import type { PostingsTold } from './postings-told.ts';
import type { SkillView } from './roadmap-view.ts';
import { SkillStateButtons } from './skill-state-buttons.tsx';

interface Props {
  found: FoundStop;
  known: Known;
  told: PostingsTold;
  /** The market's shares, where they supplement the user's postings. */
  market: MarketShares | null;
  /** Keeps this step open, although the edit may make another one the next step. */
  hold: () => void;
}

/** Shows the details of a stop and the buttons to edit its state. */
export function StopPanel({ found: { stop, place }, known, told, market, hold }: Props) {
  const isScrolling = useScrolling();
  return (
    <section
      class={isScrolling ? 'picked is-away' : 'picked'}
      aria-label={t('stop.selected')}
      onClickCapture={hold}
    >
      {stop.named.map((skill, i) => (
        <PickedSkill
          key={skill.id}
          skill={skill}
          place={i === 0 ? place : t('stop.with', { name: stop.named[0]?.name ?? '' })}
          known={known}
          told={told}
          market={market}
        />
      ))}
    </section>
  );
}

interface PickedProps {
  skill: SkillView;
  place: string;
  known: Known;
  told: PostingsTold;
  market: MarketShares | null;
}

function PickedSkill({ skill, place, known, told, market }: PickedProps) {
  const share = market?.of(skill.id) ?? null;
  const { asked, required } = useMemo(() => told.askedFor(skill.id), [skill.id, told]);
  const { postings } = told.onRoadmap;
  return (
    <div class="picked-skill">
      <Tile skill={skill.id} name={skill.name} />
      <div class="picked-name">
        <h2>{skill.name}</h2>
        <p class="note">{throughOther(place, skill, known)}</p>
      </div>
      {(postings > 0 || share) && (
        <dl>
          {share && <Fact term={t('stop.in-jobs')}>{percent(share.share)}</Fact>}
          {postings > 0 && (
            <>
              <Fact term={t('stop.asked-by')}>
                {asked > 0 ? (
                  <a href={linkTo('postings', [], { skill: skill.id })}>
                    {tallyWords({ had: asked, asked: postings })}
                  </a>
                ) : (
                  t('stop.asked-by-none')
                )}
              </Fact>
              <Fact term={t('stop.must-have-in')}>{figure(required)}</Fact>
              <Lift skill={skill} told={told} />
            </>
          )}
        </dl>
      )}
      <div class="buttons">
        <SkillStateButtons skill={skill} tracked={known.tracked} />
      </div>
      <LearnLine skill={known.taxonomy.skills.get(skill.id) ?? null} />
    </div>
  );
}

function Fact({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd class="num">{children}</dd>
    </div>
  );
}

function Lift({ skill, told }: Pick<PickedProps, 'skill' | 'told'>) {
  const lifted = useMemo(
    () => (skill.state === 'known' ? 0 : told.lifted(skill.id)),
    [skill.id, skill.state, told],
  );
  return lifted > 0 ? <Fact term={t('stop.would-lift')}>{t('n-postings', { n: lifted })}</Fact> : null;
}

/** The place, and the tracked skill that implies this one if it is not tracked itself. */
function throughOther(place: string, { id, state }: SkillView, { knowledge, taxonomy }: Known): string {
  const source = knowledge.sources.get(id)?.[0];
  if (state === 'gap' || !source || source.via === 'same') return place;
  return t('stop.through', { place, state, name: skillName(taxonomy, source.own.skill) });
}

/**
 * Shows how long a skill takes to learn, and a page that teaches it. Hidden if neither is known, as for the
 * user's own skills.
 */
function LearnLine({ skill }: { skill: Skill | null }) {
  const { hours, links } = skill ? learningOf(skill) : { hours: null, links: [] };
  if (hours === null && links.length === 0) return null;
  return (
    <p class="note learn-line">
      {hours !== null && <span title={t('stop.hours-until')}>{t('stop.hours', { n: hours })}</span>}
      {links.map(({ title, url }) => (
        <a key={url} href={url} target="_blank" rel="noopener noreferrer">
          {title} <Icon name="out" turns />
        </a>
      ))}
    </p>
  );
}

/** Returns whether the page is scrolling now. */
function useScrolling(): boolean {
  const [isScrolling, setScrolling] = useState(false);
  useEffect(() => {
    const began = () => setScrolling(true);
    const ended = () => setScrolling(false);
    addEventListener('scroll', began, { passive: true });
    addEventListener('scrollend', ended);
    return () => {
      removeEventListener('scroll', began);
      removeEventListener('scrollend', ended);
    };
  }, []);
  return isScrolling;
}
