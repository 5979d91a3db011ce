import { useState } from 'preact/hooks';
import { doAndTell } from '#src/ui/toast.tsx';
import { trackAndTell } from '#src/ui/track-skill.ts';
import { count } from '#src/ui/words.ts';
import type { SectionProps } from '../sections.ts';
import { addOwnAndTell } from './add-own-skill.ts';
import { AddSkill } from './add-skill.tsx';
import { FirstPicks } from './first-picks.tsx';
import type { OwnOffer } from './own-offer.ts';
import { SkillFilters } from './skill-filters.tsx';
import { SkillTable } from './skill-table.tsx';
import { counts, type ListState, trackedRows } from './tracked-list.ts';

/** The user's skills: add one by any of its names, say how well, take it away. */
export function SkillsSection({ known: { tracked, taxonomy } }: SectionProps) {
  const [list, setList] = useState<ListState>({ filter: 'all', sort: 'name', reversed: false });
  const [shown, setShown] = useState<string | null>(null);
  const number = counts(tracked);
  const add = async (skill: string, name: string) => {
    if (!tracked.some((own) => own.skill === skill)) {
      await doAndTell(
        trackAndTell([{ skill, level: 'solid', years: null }], tracked, `${name} added as solid`),
      );
    }
    setList({ ...list, filter: 'all' });
    setShown(skill);
  };
  const addOwn = async (offer: OwnOffer) => {
    await doAndTell(addOwnAndTell(offer, tracked));
    setList({ ...list, filter: 'all' });
    setShown(offer.id);
  };
  return (
    <>
      <header class="page-head">
        <h1>Skills</h1>
        <p>
          {tracked.length > 0 ? `${summary(number)} Each change counts at once, in every posting.` : EMPTY}
        </p>
      </header>
      <AddSkill taxonomy={taxonomy} tracked={tracked} add={add} addOwn={addOwn} />
      {tracked.length === 0 ? (
        <FirstPicks taxonomy={taxonomy} add={add} />
      ) : (
        <>
          <SkillFilters number={number} filter={list.filter} set={(filter) => setList({ ...list, filter })} />
          <SkillTable
            rows={trackedRows(tracked, taxonomy, list)}
            list={list}
            setList={setList}
            shown={shown}
          />
        </>
      )}
    </>
  );
}

const EMPTY = 'Nothing here yet. Add what you know, and every posting you open is held against it.';

function summary({ known, learning }: Record<'known' | 'learning', number>): string {
  return learning > 0 ? `${known} known, ${learning} learning.` : `${count(known, 'skill')} known.`;
}
