import './resume-proof.css';
import { resumeLinesOf } from '#src/store/resume-lines.ts';
import { evidenceFor } from '#src/ui/evidence.ts';
import { rich, t } from '#src/ui/t.ts';
import { tell } from '#src/ui/toast.tsx';
import { nowOf, useLive } from '#src/ui/use-live.ts';
import type { AskRow } from './ask-row.ts';
import { hiddenWords } from './hidden-words.tsx';

/** The lines of the user's résumé for an ask, and the posting's own words for it: to copy either. Nothing where there are none. */
export function ResumeProof({ row }: { row: AskRow }) {
  const skills = [row.chosen?.id, row.own?.skill, ...row.skills.map(({ id }) => id)];
  const [live] = useLive(
    ['resume', 'settings'],
    () => resumeLinesOf(skills.filter((id) => id !== undefined)),
    skills.join(' '),
  );
  const [line] = nowOf(live) ?? [];
  if (!line) return null;
  const words = askWords(row);
  return (
    <dl class="resume-proof">
      <dt>{t('proof.yours')}</dt>
      <dd>
        <span>{rich('quote', {}, { quote: () => line })}</span>
        <CopyButton text={line} what="yours" />
      </dd>
      {words !== '' && (
        <>
          <dt>{t('proof.posting')}</dt>
          <dd>
            <b>{words}</b>
            <CopyButton text={words} what="posting" />
          </dd>
        </>
      )}
    </dl>
  );
}

/** The words by which the posting asks for it, as its line marks them. */
function askWords({ from: { ask, source }, label }: Pick<AskRow, 'from' | 'label'>): string {
  const { quote } = evidenceFor(source, ask.places, ask.years);
  const marked = quote?.parts.filter(({ marked: isMarked }) => isMarked).map(({ text }) => text.trim()) ?? [];
  return [...new Set(marked)].filter((text) => text !== '').join(', ') || label;
}

function CopyButton({ text, what }: { text: string; what: 'yours' | 'posting' }) {
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => tell(t(`proof.copied-${what}`)),
      () => tell(t('proof.not-copied')),
    );
  return (
    <button type="button" class="button plain" onClick={copy}>
      {rich(`proof.copy-${what}`, {}, { hidden: hiddenWords })}
    </button>
  );
}
