import { Mark } from '#src/ui/mark.tsx';
import { useLoaded } from '#src/ui/use-loaded.ts';
import type { Known } from '../options-live.ts';
import { linkTo } from '../route.ts';

const sample = async () => (await import('#src/ui/welcome/sample.tsx')).Sample;

/** Before a posting is kept: how the first one comes here, and what is said of it then, shown on a sample. */
export function NoneYet({ known }: { known: Known }) {
  const Sample = useLoaded(sample, true);
  return (
    <>
      <header class="page-head">
        <h1>Postings</h1>
      </header>
      <div class="blank none-yet">
        <Mark />
        <h2>No posting yet</h2>
        <p>
          Open a job posting on one of <a href={linkTo('sites')}>the job sites that Gaplight knows</a>, or on
          any other site and press “Read this page” in the popup. It is kept here with its match, so that you
          can find, compare and save it.
        </p>
        <div class="buttons">
          <a class="button primary" href={linkTo('postings', ['paste'])}>
            Paste a posting
          </a>
          <span class="note">that came by mail or chat</span>
        </div>
        <p class="note">Postings are kept in this browser alone.</p>
      </div>
      <section class="first-sample" aria-labelledby="first-sample">
        <h2 id="first-sample">What you will see of each</h2>
        <p class="note">A sample posting, held against your skills. It is kept nowhere.</p>
        {Sample && <Sample known={known} />}
      </section>
    </>
  );
}
