import { coverWord } from '#src/ui/cover-told.ts';
import { t } from '#src/ui/t.ts';
import type { TextGroup, TextPart } from './marked-text.ts';

/** Shows a posting's text with the recognised words marked. */
export function PostingText({ groups }: { groups: readonly TextGroup[] }) {
  return (
    <section class="posting-text" aria-labelledby="posting-text">
      <h2 id="posting-text">{t('doubt.was-read')}</h2>
      {groups.length === 0 ? <p class="quiet">{t('posting.no-text')}</p> : <Legend />}
      <div class="read-blocks">
        {groups.map((group, i) => (
          <Group key={i} group={group} />
        ))}
      </div>
    </section>
  );
}

function Legend() {
  return (
    <p class="mark-legend note" aria-hidden="true">
      <mark class="have">{t('figure.have')}</mark> <mark class="learning">{coverWord('learning')}</mark>{' '}
      <mark class="gap">{coverWord('gap')}</mark> <mark class="named">{t('named.only')}</mark>
    </p>
  );
}

function Group({ group: { kind, lines } }: { group: TextGroup }) {
  const [first = []] = lines;
  if (kind === 'heading') return <h3>{parts(first)}</h3>;
  if (kind === 'paragraph') return <p>{parts(first)}</p>;
  return (
    <ul>
      {lines.map((line, i) => (
        <li key={i}>{parts(line)}</li>
      ))}
    </ul>
  );
}

const parts = (line: readonly TextPart[]) =>
  line.map(({ text, mark }, i) =>
    mark ? (
      <mark key={i} id={mark.id} class={mark.state} title={mark.says}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
