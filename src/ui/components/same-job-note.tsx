import { linkAddress } from '#src/posting/identity/address.ts';
import { keptPosting } from '#src/store/postings.ts';
import { otherAds } from '#src/store/repeats.ts';
import { useLive } from '../hooks/use-live.ts';
import { otherAdWords } from '../other-ad.ts';
import { type Done, doAndTell } from './toast.tsx';
import './same-job.css';
import { t } from '../words/t.ts';

/** Lists other ads of the same job, each with a link and a button to say that it is a different job. */
export function SameJobNote({ posting }: { posting: string }) {
  const [live] = useLive(['postings'], () => Promise.all([keptPosting(posting), otherAds(posting)]), posting);
  // The view around this reports storage failures.
  if (!live || 'trouble' in live) return null;
  const [shown, others] = live.now;
  if (!shown || others.length === 0) return null;
  return (
    <ul class="same-job note">
      {others.map((other) => (
        <li key={other.id}>
          {other.url === '' ? (
            otherAdWords(other, shown)
          ) : (
            <a href={linkAddress(other.url)} target="_blank" rel="noopener noreferrer">
              {otherAdWords(other, shown)}
            </a>
          )}
          <button type="button" class="button plain" onClick={() => doAndTell(apart(posting, other.id))}>
            {t('same-job.apart')}
          </button>
        </li>
      ))}
    </ul>
  );
}

async function apart(posting: string, other: string): Promise<Done> {
  // Rarely used, so loaded on demand.
  const { tellApart } = await import('#src/store/tell-apart.ts');
  return { said: t('same-job.kept'), undo: await tellApart(posting, other) };
}
