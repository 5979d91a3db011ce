import { linkAddress } from '#src/posting/address.ts';
import { linkTo } from '#src/ui/options/route.ts';
import { dayOf } from '#src/ui/words.ts';
import type { LastRead } from './popup-view.ts';

/** The postings read last: the way back to what one was looking at. */
export function LastReadList({ last, now }: { last: readonly LastRead[]; now: number }) {
  if (last.length === 0) return null;
  return (
    <section class="end" aria-labelledby="last-read">
      <h2 class="note" id="last-read">
        Last read
      </h2>
      <ul class="recent">
        {last.map(({ id, url, score, why, title, time }) => (
          <li key={id}>
            <a
              href={linkAddress(url) ?? `/options.html${linkTo('postings', [id])}`}
              target="_blank"
              rel="noreferrer"
            >
              <span class="num">{score ?? '–'}</span>
              <span class="recent-name">
                <b>{title}</b>
                {why && <span class="note">{why}</span>}
              </span>
              <span class="note">{dayOf(time, now)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
