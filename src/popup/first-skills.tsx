import { useEffect, useState } from 'preact/hooks';
import { EmptyRing } from '#src/ui/components/ring.tsx';
import { loadIcons } from '#src/ui/components/skill-icon.ts';
import { Tile } from '#src/ui/components/tile.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { useHere } from '#src/ui/match/here.ts';
import { knowAll } from '#src/ui/match/popup-actions.ts';
import type { PopupView, SkillToPick } from '#src/ui/match/popup-view.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { Foot } from './foot.tsx';
import { PostingHead } from './posting-head.tsx';

/** Number of skills offered at first: enough for a score, and quick to look through. */
const OFFERED = 12;

const resumeForm = async () => (await import('./resume-form.tsx')).ResumeForm;

/** Shown while nothing is tracked: a form with the posting's own skills. */
export function FirstSkills({
  view: { head, choices },
}: {
  view: Extract<PopupView, { kind: 'first-skills' }>;
}) {
  useEffect(() => void loadIcons(), []);
  const { panel } = useHere();
  // The popup closes when a file dialog opens; the side panel stays open.
  const Form = useLoaded(resumeForm, panel);
  const [picked, setPicked] = useState<string[]>([]);
  const [all, setAll] = useState(choices.length <= OFFERED + 2);
  const offered = all ? choices : choices.slice(0, OFFERED);
  const toggle = (skill: string) =>
    setPicked(picked.includes(skill) ? picked.filter((id) => id !== skill) : [...picked, skill]);
  const save = () => picked.length > 0 && doAndTell(knowAll(picked));
  return (
    <>
      <PostingHead head={head} />
      <section class="verdict">
        <EmptyRing label={t('first.no-score')} />
        <div>
          <h2>{t('first.asks', { n: choices.length })}</h2>
          <p class="reason">{t('first.pick')}</p>
        </div>
      </section>
      <div class="popup-body padded">
        {panel ? Form && <Form /> : <ResumeLink posting={head.posting} />}
        <fieldset class="chips" aria-label={t('first.label')}>
          {offered.map((choice) => (
            <Chip key={choice.skill} choice={choice} on={picked.includes(choice.skill)} toggle={toggle} />
          ))}
          {!all && (
            <button type="button" class="button plain" onClick={() => setAll(true)}>
              {t('first.more', { n: choices.length - OFFERED })}
            </button>
          )}
        </fieldset>
        <p class="first-more note">
          {rich(
            'first.or',
            {},
            {
              a: (inner) => (
                <a href="/welcome.html" target="_blank" rel="noopener">
                  {inner}
                </a>
              ),
            },
          )}
        </p>
      </div>
      <Foot>
        <button type="button" class="button primary" aria-disabled={picked.length === 0} onClick={save}>
          {picked.length === 0 ? t('first.pick-button') : t('first.save', { n: picked.length })}
        </button>
      </Foot>
    </>
  );
}

/** Links to where a résumé is read, and back to this posting afterwards. */
function ResumeLink({ posting }: { posting: string }) {
  return (
    <p class="first-resume">
      <a
        class="button"
        href={`/welcome.html#posting=${encodeURIComponent(posting)}`}
        target="_blank"
        rel="noopener"
      >
        {t('first.resume')}
      </a>
      <span class="note">{t('first.or-pick')}</span>
    </p>
  );
}

function Chip({ choice, on, toggle }: { choice: SkillToPick; on: boolean; toggle: (skill: string) => void }) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={() => toggle(choice.skill)}>
      <Tile small skill={choice.skill} name={choice.name} /> {choice.name}
    </button>
  );
}
