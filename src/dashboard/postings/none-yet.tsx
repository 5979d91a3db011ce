import { GaplightMark } from '#src/ui/components/gaplight-mark.tsx';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { linkTo } from '#src/ui/route.ts';
import { rich, t } from '#src/ui/words/t.ts';
import type { Known } from '../options-live.ts';

const sample = async () => (await import('#src/dashboard/welcome/sample.tsx')).Sample;

/** Explains how to get a first posting, and shows a sample of the result. */
export function NoneYet({ known }: { known: Known }) {
  const Sample = useLoaded(sample, true);
  return (
    <>
      <header class="page-head">
        <h1>{t('foot.postings')}</h1>
      </header>
      <div class="blank none-yet">
        <GaplightMark />
        <h2>{t('none.title')}</h2>
        <p>{rich('none.text', {}, { a: (inner) => <a href={linkTo('sites')}>{inner}</a> })}</p>
        <div class="buttons">
          <a class="button primary" href={linkTo('postings', ['paste'])}>
            {t('menu.paste')}
          </a>
          <span class="note">{t('none.from')}</span>
        </div>
        <p class="note">{t('none.kept')}</p>
      </div>
      <section class="first-sample" aria-labelledby="first-sample">
        <h2 id="first-sample">{t('none.sample')}</h2>
        <p class="note">{t('none.sample-text')}</p>
        {Sample && <Sample known={known} />}
      </section>
    </>
  );
}
