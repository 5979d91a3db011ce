import { t } from '#src/ui/t.ts';
import { AlsoNamed } from './also-named.tsx';
import { doubtWords } from './doubt-words.ts';
import { Fold } from './fold.tsx';
import { Foot } from './foot.tsx';
import { FoundList } from './found-list.tsx';
import { JobStatus } from './job-status.tsx';
import type { DoubtView } from './popup-view.ts';
import { PostingHead } from './posting-head.tsx';
import { MarkedNote, ShowOnPage } from './show-on-page.tsx';

/** The view of a posting with too little evidence for a score: why, the next step, and the skills found. */
export function DoubtPage({ view }: { view: DoubtView }) {
  const { head, doubt, words, text, rows, other } = view;
  const others = other.named.length + other.setAside.length;
  const said = doubtWords({ doubt, rows, words, namesOthers: others > 0 });
  const found = rows.length + others > 0;
  return (
    <>
      <PostingHead head={head} />
      <div class="popup-body">
        <div class="blank">
          <h2>{said.title}</h2>
          <p>{said.text}</p>
          <p>
            <JobStatus posting={{ ...head, id: head.posting }} />
          </p>
        </div>
        <FoundList rows={rows} posting={head.posting} />
        <AlsoNamed other={other} open={rows.length === 0} />
        <Fold title={t('doubt.was-read')} note={t('n-words', { n: words })}>
          <div class="read-text">
            {text.map((paragraph, i) => (
              <p key={i}>{paragraph}</p>
            ))}
          </div>
        </Fold>
      </div>
      {found && <MarkedNote />}
      <Foot>{found ? <ShowOnPage posting={head.posting} /> : undefined}</Foot>
    </>
  );
}
