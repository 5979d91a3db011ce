import '#src/ui/import/tick.css';
import '../../review-notice.css';
import { useEffect, useState } from 'preact/hooks';
import { type LevelReview, reviewLevels } from '#src/files/review-levels.ts';
import { logError } from '#src/log-error.ts';
import { sendMessage } from '#src/messages.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { ResumeLines } from '#src/store/db.ts';
import { storeLevelsReviewed } from '#src/store/levels-to-review.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import { type Done, doAndTell, tellFailure } from '#src/ui/components/toast.tsx';
import { useLatestOnly } from '#src/ui/hooks/latest-only.ts';
import { t } from '#src/ui/words/t.ts';

interface Props {
  stored: readonly ResumeLines[];
  tracked: readonly TrackedSkill[];
  /** With all names of skills. */
  taxonomy: Taxonomy;
}

/** Offers levels that an earlier import read wrongly for review, until the user applies or dismisses them. */
export function LevelReviewNotice({ stored, tracked, taxonomy }: Props) {
  const reviews = useReviews({ stored, tracked, taxonomy });
  const [isOpen, setOpen] = useState(false);
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  if (reviews.length === 0) return null;
  const picked = reviews.filter(({ skill }) => !dropped.has(skill));
  const nameOf = (skill: string) => skillName(taxonomy, skill);
  const pick = (skill: string, isPicked: boolean) => {
    const next = new Set(dropped);
    if (isPicked) next.delete(skill);
    else next.add(skill);
    setDropped(next);
  };
  return (
    <section class="review-notice" aria-labelledby="level-review-title">
      <h2 id="level-review-title">{t('level-review.title')}</h2>
      <p>{t('level-review.why', { n: reviews.length })}</p>
      {isOpen && (
        <ul>
          {reviews.map((review) => (
            <ReviewRow
              key={review.skill}
              review={review}
              name={nameOf(review.skill)}
              isPicked={!dropped.has(review.skill)}
              pick={(isPicked) => pick(review.skill, isPicked)}
            />
          ))}
        </ul>
      )}
      <div class="buttons">
        {isOpen ? (
          <button
            type="button"
            class="button primary"
            disabled={picked.length === 0}
            onClick={() => doAndTell(applyReviewsAndTell(picked, nameOf))}
          >
            {t('level-review.apply', { n: picked.length })}
          </button>
        ) : (
          <button type="button" class="button" aria-expanded={false} onClick={() => setOpen(true)}>
            {t('level-review.show', { n: reviews.length })}
          </button>
        )}
        <button type="button" class="button plain" onClick={() => tellFailure(storeLevelsReviewed())}>
          {t('level-review.dismiss')}
        </button>
      </div>
    </section>
  );
}

interface RowProps {
  review: LevelReview;
  name: string;
  isPicked: boolean;
  pick: (isPicked: boolean) => void;
}

function ReviewRow({ review: { line, level, read }, name, isPicked, pick }: RowProps) {
  const levels = { before: t(`skills.level.${level}`), after: t(`skills.level.${read}`) };
  return (
    <li>
      <label>
        <input
          class="tick"
          type="checkbox"
          checked={isPicked}
          onChange={(event) => pick(event.currentTarget.checked)}
        />
        <b>{name}</b>
        <span>{t('level-review.levels', levels)}</span>
      </label>
      <q>{line}</q>
    </li>
  );
}

/** Levels to review, found again whenever skills or lines change. Where there are none, no later visit looks again. */
function useReviews({ stored, tracked, taxonomy }: Props): readonly LevelReview[] {
  const [reviews, setReviews] = useState<readonly LevelReview[]>([]);
  const latest = useLatestOnly();
  useEffect(() => {
    const signal = latest.start();
    const world = { taxonomy, findSkills: sendFindSkills, now: Date.now() };
    const review = async () => {
      const found = await reviewLevels(stored, tracked, world);
      if (signal.aborted) return;
      setReviews(found);
      if (found.length === 0) await storeLevelsReviewed();
    };
    review().catch(logError);
  }, [stored, tracked, taxonomy]);
  return reviews;
}

const sendFindSkills: Parameters<typeof reviewLevels>[2]['findSkills'] = (ad) =>
  sendMessage('findSkills', ad);

/** Applies reviewed levels in one transaction and closes the review. Levels changed since then stay. */
async function applyReviewsAndTell(
  reviews: readonly LevelReview[],
  nameOf: (skill: string) => string,
): Promise<Done> {
  const bySkill = new Map(reviews.map((review) => [review.skill, review]));
  const [first] = reviews;
  const done = await changeSkillsAndTell(
    [...bySkill.keys()],
    ({ skill, level }) => {
      const review = bySkill.get(skill);
      return review?.level === level ? { level: review.read } : {};
    },
    t('level-review.done', { n: reviews.length, name: nameOf(first?.skill ?? '') }),
  );
  await storeLevelsReviewed();
  return done;
}
