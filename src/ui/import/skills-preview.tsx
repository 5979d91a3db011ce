import { useMemo, useState } from 'preact/hooks';
import type { BackupMode } from '#src/files/plan-backup.ts';
import type { FileSource } from '#src/files/read-file.ts';
import type { Recognised } from '#src/files/recognised.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';
import { importSkillsAndTell } from './import-and-tell.ts';
import type { LineEdit, LineEdits } from './line-edit.ts';
import { ModeChoice } from './mode-choice.tsx';
import { PreviewFoot } from './preview-foot.tsx';
import { PreviewLines } from './preview-lines.tsx';
import { groupsOf, outcomeOf, pickedOf } from './skill-picks.ts';

interface Props {
  name: string;
  source: FileSource;
  found: Recognised;
  tracked: readonly TrackedSkill[];
  nameOf: (skill: string) => string;
  close: () => void;
  /** Called instead of `close` after the import, with the number of picked skills. */
  imported?: (skills: number) => void;
}

/** Maximum lines open at first, so that the preview of a long résumé fits one screen. */
const OPEN_LINES = 8;
/** The same beside stored skills, where the choice to add or replace takes room. */
const OPEN_BESIDE_STORED = 6;

/** Previews the skills of a file, each to be picked: first what to check, then what is sure in one line. */
export function SkillsPreview({ name, source, found, tracked, nameOf, close, imported }: Props) {
  const isResume = tellsLines(found);
  const years = isResume ? 'at-least' : 'exact';
  const groups = useMemo(
    () => groupsOf(found, tracked, years, new Date().getFullYear()),
    [found, tracked, years],
  );
  const [picks, setPicks] = useState<ReadonlySet<string>>(
    () => new Set(found.known.map(({ skill }) => skill)),
  );
  const [edits, setEdits] = useState<LineEdits>(new Map());
  const [mode, setMode] = useState<BackupMode>('merge');
  const picked = pickedOf(groups, picks, edits);
  const { changes, removed } = outcomeOf(groups, picks, tracked, mode, edits);
  const keepsLines = picked.known.some(({ lines = [] }) => lines.length > 0);
  const pick = (keys: readonly string[], picked: boolean) => {
    const next = new Set(picks);
    for (const key of keys) {
      if (picked) next.add(key);
      else next.delete(key);
    }
    setPicks(next);
  };
  const { fresh, changed, same, unknown } = groups;
  const doubtful = [...groups.unsure, ...groups.doubtful];
  const open = tracked.length > 0 ? OPEN_BESIDE_STORED : OPEN_LINES;
  const changedRoom = Math.min(changed.length, doubtful.length > 0 ? open >> 1 : open);
  const edit = (key: string, put: LineEdit) => {
    setEdits(new Map([...edits, [key, { ...edits.get(key), ...put }]]));
    if (!picks.has(key)) pick([key], true);
  };
  const list = { picks, pick, edits, edit };
  return (
    <div class="preview">
      <p class="note file-name">
        {name} · {t(`source.${source}`)}
      </p>
      <h2 tabIndex={-1}>{summary(found)}</h2>
      {tracked.length > 0 && <ModeChoice mode={mode} set={setMode} of="import" />}
      <PreviewLines
        title={t('lines.check')}
        lines={doubtful}
        room={open - changedRoom}
        {...list}
        hint={t(isResume ? 'lines.new-hint' : 'lines.unsure-spelling')}
      />
      <PreviewLines title={t('lines.changed')} lines={changed} room={changedRoom} {...list} />
      <PreviewLines title={t('lines.unknown')} lines={unknown} {...list} hint={t('lines.unknown-hint')} />
      <PreviewLines
        title={t(isResume ? 'lines.sure' : 'lines.new')}
        lines={fresh}
        hint={t('lines.new-hint')}
        isFolded={found.known.length > open}
        {...list}
      />
      <PreviewLines title={t('lines.same')} lines={same} isFolded {...list} />
      <RemovedList names={removed.map(({ skill }) => nameOf(skill))} />
      <PreviewFoot
        label={labelFor(mode, changes, keepsLines)}
        nothing={changes === 0 && removed.length === 0 && !keepsLines && t('import.nothing')}
        act={() => importSkillsAndTell(picked, mode)}
        close={close}
        done={imported && (() => imported(picked.known.length + picked.own.length))}
      />
    </div>
  );
}

function summary({ known, unsure, unknown }: Recognised): string {
  if (known.length + unsure.length + unknown.length === 0) return t('import.none');
  const unread = [...known, ...unsure, ...unknown].reduce((sum, one) => sum + (one.unread?.length ?? 0), 0);
  const parts = [
    t('import.recognised', { n: known.length }),
    unsure.length > 0 && t('import.unsure', { n: unsure.length }),
    unknown.length > 0 && t('import.unknown', { n: unknown.length }),
    unread > 0 && t('import.unread', { n: unread }),
  ];
  return parts.filter(Boolean).join(', ');
}

function labelFor(mode: BackupMode, changes: number, keepsLines: boolean): string {
  if (mode === 'replace') return t('import.replace');
  return changes === 0 && keepsLines ? t('import.keep-lines') : t('import.skills', { n: changes });
}

const tellsLines = ({ known, unsure }: Recognised) =>
  [...known, ...unsure].some(({ lines }) => lines !== undefined);

/** Maximum number of names listed; the rest is a count. */
const NAMED = 40;

/** Lists the skills that replacing removes. Hidden if there are none. */
function RemovedList({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  const rest = names.length - NAMED;
  const told = rest > 0 ? [...names.slice(0, NAMED), t('import.others', { n: rest })] : names;
  return (
    <p class="removed">
      {rich('import.removes', { n: names.length, names: allOf(told) }, { b: (inner) => <b>{inner}</b> })}
    </p>
  );
}
