import { t } from '#src/ui/words/t.ts';
import './tick.css';
import './backup-table.css';
import { useMemo, useState } from 'preact/hooks';
import { countChanges, type ListTally } from '#src/files/count-changes.ts';
import { type BackupMode, planBackup } from '#src/files/plan-backup.ts';
import { storedNow } from '#src/store/change-all.ts';
import type { StoredLists } from '#src/store/records/changes.ts';
import type { Contents } from '#src/store/records/record-formats.ts';
import {
  PRIVACY_SETTINGS,
  type PrivacySetting,
  type Settings,
  type StoredSettings,
  settings,
  settingsFrom,
} from '#src/store/settings.ts';
import { StorageProblem } from '#src/ui/components/storage-problem.tsx';
import { useLive } from '#src/ui/hooks/use-live.ts';
import { figure } from '#src/ui/words/words.ts';
import { importBackupAndTell } from './import-and-tell.ts';
import { ModeChoice } from './mode-choice.tsx';
import { PreviewFoot } from './preview-foot.tsx';

interface Props {
  name: string;
  contents: Contents;
  damaged: number;
  close: () => void;
}

const ROWS = [
  ['tracked', 'foot.skills'],
  ['own', 'backup.row.own'],
  ['postings', 'foot.postings'],
  ['roadmaps', 'backup.row.roadmaps'],
] as const;

const COLUMNS = ['lines.new', 'lines.changed', 'lines.same', 'backup.removed'] as const;

/** Previews the content of a backup and what it changes here. */
export function BackupPreview(props: Props) {
  const [stored, retry] = useLive(['tracked', 'own', 'postings', 'roadmaps', 'settings'], async () => ({
    lists: await storedNow(),
    chosen: await settings(),
  }));
  if (stored === null) return <h2 tabIndex={-1}>{t('backup.comparing', { name: props.name })}</h2>;
  if ('trouble' in stored) return <StorageProblem trouble={stored.trouble} retry={retry} />;
  return <Compared {...props} {...stored.now} />;
}

type ComparedProps = Props & { lists: StoredLists; chosen: Readonly<Settings> };

function Compared({ name, contents, damaged, close, lists, chosen }: ComparedProps) {
  const [mode, setMode] = useState<BackupMode>('merge');
  const [allowed, setAllowed] = useState<readonly PrivacySetting[]>([]);
  const file = useMemo(() => settingsFrom(contents.settings), [contents]);
  const tallies = useMemo(
    () => countChanges(lists, contents, planBackup(lists, contents, mode)),
    [lists, contents, mode],
  );
  const isSame = ROWS.every(
    ([list]) => tallies[list].added + tallies[list].changed + tallies[list].removed === 0,
  );
  return (
    <div class="preview">
      <p class="note file-name">{t('backup.name', { name })}</p>
      <h2 tabIndex={-1}>
        {t('backup.holds', { skills: contents.tracked.length, postings: contents.postings.length })}
      </h2>
      {damaged > 0 && <p class="gap">{t('backup.damaged', { n: damaged })}</p>}
      <ModeChoice mode={mode} set={setMode} of="backup" />
      <table class="table backup-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('backup.what')}</span>
            </th>
            {COLUMNS.map((title) => (
              <th scope="col" key={title}>
                {t(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([list, title]) => (
            <TallyRow key={list} title={t(title)} tally={tallies[list]} />
          ))}
          <tr>
            <th scope="row">{t('backup.settings')}</th>
            <td colSpan={4}>{t(mode === 'replace' ? 'backup.settings-taken' : 'backup.settings-stay')}</td>
          </tr>
        </tbody>
      </table>
      {mode === 'replace' && (
        <PrivacyChoice
          differing={PRIVACY_SETTINGS.filter((name) => file[name] !== chosen[name])}
          file={file}
          allowed={allowed}
          set={setAllowed}
        />
      )}
      <PreviewFoot
        label={t(mode === 'replace' ? 'backup.replace' : 'backup.add')}
        nothing={mode === 'merge' && isSame && t('backup.nothing')}
        act={() => importBackupAndTell(contents, mode, allowed)}
        close={close}
      />
    </div>
  );
}

function TallyRow({ title, tally: { added, changed, same, removed } }: { title: string; tally: ListTally }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {[added, changed, same, removed].map((number, at) => (
        <td key={at} class={at === 3 && number > 0 ? 'num gap' : 'num'}>
          {number > 0 ? figure(number) : <span class="quiet">–</span>}
        </td>
      ))}
    </tr>
  );
}

interface PrivacyChoiceProps {
  /** Privacy settings that differ between the file and this browser. */
  differing: readonly PrivacySetting[];
  file: StoredSettings;
  allowed: readonly PrivacySetting[];
  set: (allowed: PrivacySetting[]) => void;
}

/** Asks which privacy settings a backup may change; none by default. */
function PrivacyChoice({ differing, file, allowed, set }: PrivacyChoiceProps) {
  if (differing.length === 0) return null;
  const toggle = (name: PrivacySetting, isAllowed: boolean) =>
    set(isAllowed ? [...allowed, name] : allowed.filter((other) => other !== name));
  return (
    <fieldset class="privacy-choice">
      <legend>{t('backup.privacy')}</legend>
      {differing.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            class="tick"
            checked={allowed.includes(name)}
            onChange={(event) => toggle(name, event.currentTarget.checked)}
          />
          {t('settings.turned', { title: t(`settings.flag.${name}`), to: file[name] ? 'on' : 'off' })}
        </label>
      ))}
    </fieldset>
  );
}
