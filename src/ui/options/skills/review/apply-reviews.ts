import { storeLevelsReviewed } from '#src/store/levels-to-review.ts';
import type { LevelReview } from '#src/transfer/review-levels.ts';
import { changeSkillsAndTell } from '#src/ui/change-skills.ts';
import { t } from '#src/ui/t.ts';
import type { Done } from '#src/ui/toast.tsx';

/** Applies reviewed levels in one transaction and closes the review. Levels changed since then stay. */
export async function applyReviewsAndTell(
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
