import './resume-proof.css';
import { findResumeGaps, type ResumeGap } from '#src/files/resume/resume-gaps.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { shownResumeLines } from '#src/store/resume-lines.ts';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import type { AskRow } from './ask-row.ts';
import { askWords } from './ask-words.ts';
import { CopyButton } from './copy-button.tsx';
import { Fold } from './fold.tsx';

/** Draws the skills that the user has and the posting asks for, but the résumé does not name. Nothing without a résumé. */
export function ResumeGapsFold({ rows }: { rows: readonly AskRow[] }) {
  const [live] = useLive(['resume', 'settings'], shownResumeLines);
  const lines = nowOf(live);
  const taxonomy = rows[0]?.from.taxonomy;
  if (!lines || !taxonomy) return null;
  const gaps = findResumeGaps(rows.flatMap(coveredBy), lines, taxonomy);
  if (gaps.length === 0) return null;
  const list = gaps.map((gap) => gap.words).join(', ');
  return (
    <Fold title={t('resume-gaps.title')} note={figure(gaps.length)}>
      <div class="resume-gaps">
        <p class="note">{t('resume-gaps.note')}</p>
        <ul>
          {gaps.map((gap) => (
            <GapItem key={gap.skill} gap={gap} taxonomy={taxonomy} />
          ))}
        </ul>
        <CopyButton text={list} what="gaps" />
      </div>
    </Fold>
  );
}

function GapItem({ gap: { skill, words, kind, line }, taxonomy }: { gap: ResumeGap; taxonomy: Taxonomy }) {
  const name = skillName(taxonomy, skill);
  return (
    <li>
      <b>{name}</b>
      {words.toLowerCase() !== name.toLowerCase() && (
        <span class="note"> {t('resume-gaps.words', { words })}</span>
      )}
      {line !== null && (
        <span class="note resume-line">
          {t(`resume-gaps.line.${kind}`)} {rich('quote', {}, { quote: () => line })}
        </span>
      )}
    </li>
  );
}

/** Returns the row's skill if a tracked skill covers it: the same one, or one that implies it. */
function coveredBy(row: AskRow) {
  const { ask } = row.from;
  const isKnown = row.cover === 'have' || row.cover === 'short';
  const skill = row.chosen?.id ?? row.skills[0]?.id;
  if (!isKnown || ask.by === null || skill === undefined) return [];
  return [{ skill, by: ask.by, words: row.skills.length > 1 ? [] : askWords(row) }];
}
