import { useEffect, useState } from 'preact/hooks';
import { EmptyRing } from '#src/ui/ring.tsx';
import { loadIcons } from '#src/ui/skill-icon.ts';
import { Tile } from '#src/ui/tile.tsx';
import { doAndTell } from '#src/ui/toast.tsx';
import { count } from '#src/ui/words.ts';
import { Foot } from './foot.tsx';
import { knowAll } from './popup-actions.ts';
import type { Choice, PopupView } from './popup-view.ts';
import { PostingHead } from './posting-head.tsx';

/** So many are offered at first: enough for a score, and few enough to look through. */
const OFFERED = 12;

/** Nothing is tracked yet: the posting itself is the first form. */
export function FirstSkills({
  view: { head, choices },
}: {
  view: Extract<PopupView, { kind: 'first-skills' }>;
}) {
  useEffect(() => void loadIcons(), []);
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
        <EmptyRing label="No score yet" />
        <div>
          <h2>Asks for {count(choices.length, 'skill')}</h2>
          <p class="reason">Pick those you know, and the score appears.</p>
        </div>
      </section>
      <div class="popup-body padded">
        <p class="first-resume">
          <a
            class="button"
            href={`/welcome.html#posting=${encodeURIComponent(head.posting)}`}
            target="_blank"
            rel="noopener"
          >
            Read my résumé
          </a>
          <span class="note">or pick what you know:</span>
        </p>
        <fieldset class="chips" aria-label="Skills that you know">
          {offered.map((choice) => (
            <Chip key={choice.skill} choice={choice} on={picked.includes(choice.skill)} toggle={toggle} />
          ))}
          {!all && (
            <button type="button" class="button plain" onClick={() => setAll(true)}>
              {choices.length - OFFERED} more
            </button>
          )}
        </fieldset>
        <p class="first-more note">
          Or{' '}
          <a href="/welcome.html" target="_blank" rel="noopener">
            start with a roadmap
          </a>
        </p>
      </div>
      <Foot>
        <button type="button" class="button primary" aria-disabled={picked.length === 0} onClick={save}>
          {picked.length === 0 ? 'Pick what you know' : `Save ${count(picked.length, 'skill')}`}
        </button>
      </Foot>
    </>
  );
}

function Chip({ choice, on, toggle }: { choice: Choice; on: boolean; toggle: (skill: string) => void }) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={() => toggle(choice.skill)}>
      <Tile small skill={choice.skill} name={choice.name} /> {choice.name}
    </button>
  );
}
