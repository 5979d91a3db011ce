import '../review-notice.css';
import { useEffect } from 'preact/hooks';
import { logError } from '#src/log-error.ts';
import { areDoubtfulReviewed, isDoubtful, storeDoubtfulReviewed } from '#src/store/doubtful-postings.ts';
import { type Done, doAndTell, tellFailure } from '#src/ui/components/toast.tsx';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';
import type { Gathered } from './follow-postings.ts';
import { forgetAndTell } from './posting-actions.ts';

/** Offers pages that earlier versions stored without asking for removal, until the user removes or keeps them. */
export function DoubtfulNotice({ gathered: { postings, complete } }: { gathered: Gathered }) {
  const isReviewed = nowOf(useLive(['postings'], areDoubtfulReviewed)[0]) ?? true;
  const doubtful = isReviewed || !complete ? [] : postings.filter(isDoubtful);
  const isNone = !isReviewed && complete && doubtful.length === 0;
  useEffect(() => {
    if (isNone) storeDoubtfulReviewed().catch(logError);
  }, [isNone]);
  if (doubtful.length === 0) return null;
  const n = doubtful.length;
  return (
    <section class="review-notice" aria-labelledby="doubtful-title">
      <h2 id="doubtful-title">{t('doubtful.title', { n })}</h2>
      <p>{t('doubtful.why', { n })}</p>
      <ul>
        {doubtful.map(({ id, title, portal }) => (
          <li key={id}>
            <a href={linkTo('postings', [id])}>{title}</a> <span class="note">{portal}</span>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => doAndTell(removeAndTell(doubtful.map(({ id }) => id)))}
        >
          {t('doubtful.remove', { n })}
        </button>
        <button type="button" class="button plain" onClick={() => tellFailure(storeDoubtfulReviewed())}>
          {t('doubtful.keep', { n })}
        </button>
      </div>
    </section>
  );
}

async function removeAndTell(ids: readonly string[]): Promise<Done> {
  const done = await forgetAndTell(ids);
  await storeDoubtfulReviewed();
  return done;
}
