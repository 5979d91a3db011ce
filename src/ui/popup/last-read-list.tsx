import { linkAddress } from '#src/posting/address.ts';
import { linkTo } from '#src/ui/options/route.ts';
import { dayOf } from '#src/ui/words.ts';
import type { LastRead } from './last-read.ts';

interface Props {
  title: string;
  postings: readonly LastRead[];
  now: number;
}

/** Lists some postings that were read, with their scores. Hidden if there are none. */
export function LastReadList({ title, postings, now }: Props) {
  if (postings.length === 0) return null;
  return (
    <section>
      <h2 class="note">{title}</h2>
      <ul class="recent">
        {postings.map(({ id, url, score, why, title, time }) => (
          <li key={id}>
            <a
              href={linkAddress(url) ?? `/options.html${linkTo('postings', [id])}`}
              target="_blank"
              rel="noreferrer"
            >
              <span class="num">{score ?? '–'}</span>
              <b>{title}</b>
              <span class="note">{why || dayOf(time, now)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
