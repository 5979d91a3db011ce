import { count } from '#src/ui/words.ts';
import { Fold } from './fold.tsx';
import { Foot } from './foot.tsx';
import { OtherNamesList, otherSummary } from './other-names-list.tsx';
import type { PopupView } from './popup-view.ts';
import { PostingHead } from './posting-head.tsx';
import { MarkedNote, ShowOnPage } from './show-on-page.tsx';

/** A posting that asks for no skill of the taxonomy. It has no score: nothing was compared. */
export function NothingKnown({ view }: { view: Extract<PopupView, { kind: 'nothing-known' }> }) {
  const { head, words, text, other } = view;
  const others = other.named.length + other.setAside.length;
  return (
    <>
      <PostingHead head={head} />
      <div class="popup-body">
        <div class="blank">
          <h2>{others > 0 ? 'No skill is asked for here' : 'No skill we know is named here'}</h2>
          <p>
            {count(words, 'word was', 'words were')} read, and nothing was compared, so there is no score.{' '}
            {others > 0
              ? 'What the ad names, it does not ask of you.'
              : 'The ad may ask for skills that aren’t in the list, or name its tools in pictures.'}
          </p>
        </div>
        {others > 0 && (
          <Fold title="Also named" note={otherSummary(other)} open>
            <OtherNamesList other={other} />
          </Fold>
        )}
        <Fold title="What was read" note={count(text.length, 'paragraph')}>
          <div class="read-text">
            {text.map((paragraph, i) => (
              <p key={i}>{paragraph}</p>
            ))}
          </div>
        </Fold>
      </div>
      {others > 0 && <MarkedNote />}
      <Foot>{others > 0 ? <ShowOnPage posting={head.posting} /> : undefined}</Foot>
    </>
  );
}
