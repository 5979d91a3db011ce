import './resume-proof.css';
import { resumeLinesOf } from '#src/store/resume-lines.ts';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { rich, t } from '#src/ui/words/t.ts';
import type { AskRow } from './ask-row.ts';
import { askWords } from './ask-words.ts';
import { CopyButton } from './copy-button.tsx';

/** Draws the line of the user's résumé for an ask beside the posting's words for it, each to copy. Nothing without a line. */
export function ResumeProof({ row }: { row: AskRow }) {
  const skills = [row.chosen?.id, row.own?.skill, ...row.skills.map(({ id }) => id)];
  const [live] = useLive(
    ['resume', 'settings'],
    () => resumeLinesOf(skills.filter((id) => id !== undefined)),
    skills.join(' '),
  );
  const [line] = nowOf(live) ?? [];
  if (!line) return null;
  const words = askWords(row).join(', ') || row.label;
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
