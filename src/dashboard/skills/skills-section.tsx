import { useMemo, useState } from 'preact/hooks';
import type { Level } from '#src/skills/tracked-skill.ts';
import { linesToReview } from '#src/store/levels-to-review.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { linkTo } from '#src/ui/route.ts';
import { trackAndTell } from '#src/ui/track-skill.ts';
import { t } from '#src/ui/words/t.ts';
import type { SectionProps } from '../section-props.ts';
import { addListAndTell } from './add-list.ts';
import { addOwnAndTell } from './add-own-skill.ts';
import { AddSkill } from './add-skill.tsx';
import { type AskedRow, askedRows } from './asked-list.ts';
import { detailOf } from './detail/detail.ts';
import type { ListOffer } from './list-offer.ts';
import { nameTable, type OwnOffer } from './own-offer.ts';
import './list.css';
import './skill-table.css';
import './skill-cards.css';
import { type AskedBy, askedCounter } from '#src/insights/asked-by.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import { isRepeat } from '#src/store/is-repeat.ts';
import { adParts } from '#src/store/posting-parts.ts';
import { Tile } from '#src/ui/components/tile.tsx';
import type { Added } from './added.ts';
import { SkillList } from './skill-list.tsx';
import { trackedRows } from './tracked-list.ts';
import { UntrackedCard } from './untracked-card.tsx';

/** The user's skills: add, edit, inspect and remove them. */
export function SkillsSection({ known, route }: SectionProps) {
  const { tracked, taxonomy, knowledge, roadmap } = known;
  const [added, setAdded] = useState<Added | null>(null);
  // The list is useful without this count.
  const asked = nowOf(useLive(['postings'], countAsked)[0]);
  const own = nowOf(useLive(['own'], ownSkills)[0]) ?? [];
  const unreviewed = nowOf(useLive(['resume'], linesToReview)[0]) ?? [];
  const Review = useLoaded(loadReview, unreviewed.length > 0 && tracked.length > 0);
  const names = useMemo(() => nameTable(taxonomy), [taxonomy]);
  const year = new Date().getFullYear();
  const rows = useMemo(
    () => trackedRows(tracked, { taxonomy, asked, year }),
    [tracked, taxonomy, asked, year],
  );
  const missing = useMemo(
    () => (asked ? askedRows(asked, tracked, taxonomy, knowledge) : []),
    [asked, tracked, taxonomy, knowledge],
  );
  const opened = route.rest[0] ?? null;
  const isTracked = (skill: string | null) => tracked.some((one) => one.skill === skill);
  const details = (skill: string) => detailOf(skill, { tracked, taxonomy, knowledge, own, roadmap, asked });
  const takenBy = (name: string) => names(name)?.name ?? null;

  const add = async (skill: string, name: string, level: Level = 'solid') => {
    const said = t('skills.added', { name, level });
    await doAndTell(trackAndTell([skill], level, said));
  };
  const find = async (skill: string, name: string) => {
    if (isTracked(skill)) location.hash = linkTo('skills', [skill]);
    else await add(skill, name);
    setAdded({ skill });
  };
  const addOwn = async (offer: OwnOffer) => {
    await doAndTell(addOwnAndTell(offer));
    setAdded({ skill: offer.id });
  };
  const addList = async (offer: ListOffer) => {
    await doAndTell(addListAndTell(offer));
    const first = [...offer.known, ...offer.own][0];
    if (first) setAdded({ skill: first.id });
  };
  const card = opened !== null && !isTracked(opened) && (
    <UntrackedCard
      detail={details(opened)}
      exists={taxonomy.skills.has(opened)}
      add={add}
      takenBy={takenBy}
    />
  );
  return (
    <>
      <header class="page-head skills-head">
        <div>
          <h1>{t('foot.skills')}</h1>
          <p>{tracked.length > 0 ? summary(rows.map((row) => row.tracked.level)) : t('skills.empty')}</p>
        </div>
        <a class="button" href={linkTo('import')}>
          {t('skills.import')}
        </a>
      </header>
      {Review && unreviewed.length > 0 && (
        <Review stored={unreviewed} tracked={tracked} taxonomy={taxonomy} />
      )}
      <AddSkill
        taxonomy={taxonomy}
        tracked={tracked}
        names={names}
        asked={asked}
        add={find}
        addOwn={addOwn}
        addList={addList}
      />
      {tracked.length === 0 ? (
        <>
          {card}
          <FirstPicks taxonomy={taxonomy} asked={missing} add={add} />
        </>
      ) : (
        <SkillList
          rows={rows}
          asked={missing}
          year={year}
          opened={opened}
          added={added}
          add={add}
          detailOf={details}
          takenBy={takenBy}
          card={card}
        />
      )}
    </>
  );
}

const loadReview = async () => (await import('./review/level-review.tsx')).LevelReviewNotice;

function summary(levels: readonly Level[]): string {
  const learning = levels.filter((level) => level === 'learning').length;
  return t('skills.summary', { known: levels.length - learning, learning });
}

/** Postings read in one go, so that the page stays responsive. */
const BATCH = 250;

/** Counts how many stored postings require each skill. */
async function countAsked(): Promise<AskedBy> {
  const counter = askedCounter();
  for await (const part of adParts(BATCH)) {
    for (const posting of part) if (!isRepeat(posting)) counter.add(countedMentions(posting));
  }
  return counter.total();
}

/** The skills required most across all fields, as first suggestions. */
const OFTEN_ASKED: readonly string[] = [
  'python',
  'javascript',
  'typescript',
  'java',
  'csharp',
  'go',
  'sql',
  'react',
  'nodejs',
  'git',
  'docker',
  'kubernetes',
  'linux',
  'rest',
  'postgresql',
  'aws',
  'azure',
  'ci-cd',
];

/** Minimum skills in the user's own postings to suggest those instead. */
const ENOUGH = 6;
const MOST = 18;

interface Props {
  taxonomy: Taxonomy;
  /** The skills that stored postings require, most required first. */
  asked: readonly AskedRow[];
  add: (skill: string, name: string) => void;
}

/** Shown while nothing is tracked: skills to begin with. */
function FirstPicks({ taxonomy, asked, add }: Props) {
  const theirs = asked.length >= ENOUGH;
  const skills = theirs
    ? asked.slice(0, MOST).map(({ skill, name }) => ({ id: skill, name }))
    : OFTEN_ASKED.flatMap((id) => taxonomy.skills.get(id) ?? []);
  return (
    <section class="first-picks" aria-labelledby="first-picks">
      <h2 id="first-picks">{t(theirs ? 'skills.first-theirs' : 'skills.first-often')}</h2>
      <div class="chips">
        {skills.map(({ id, name }) => (
          <button key={id} type="button" class="chip" onClick={() => add(id, name)}>
            <Tile small skill={id} name={name} /> {name}
          </button>
        ))}
      </div>
      <p class="quiet">{t('skills.first-or')}</p>
    </section>
  );
}
