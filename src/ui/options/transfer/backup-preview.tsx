import './backup-table.css';
import { useMemo, useState } from 'preact/hooks';
import { storedNow } from '#src/store/change-all.ts';
import type { Contents } from '#src/transfer/backup-format.ts';
import type { Stored } from '#src/transfer/changes.ts';
import { countChanges, type Tally } from '#src/transfer/count-changes.ts';
import { type Mode, planBackup } from '#src/transfer/plan-backup.ts';
import { StorageProblem } from '#src/ui/storage-problem.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { count, figure } from '#src/ui/words.ts';
import { importBackupAndTell } from './import-and-tell.ts';
import { ModeChoice } from './mode-choice.tsx';
import { PreviewFoot } from './preview-foot.tsx';

interface Props {
  name: string;
  contents: Contents;
  damaged: number;
  close: () => void;
}

const MODES: Record<Mode, { title: string; text: string }> = {
  merge: {
    title: 'Add to what is here',
    text: 'Of two versions the newer one counts. Your settings stay, and nothing is removed',
  },
  replace: { title: 'Replace everything', text: 'Afterwards only what is in the backup is here' },
};

const ROWS = [
  ['tracked', 'Skills'],
  ['own', 'Skills and names of your own'],
  ['postings', 'Postings'],
  ['roadmaps', 'Roadmaps of your own'],
] as const;

/** What is in a backup, and what it changes here. */
export function BackupPreview(props: Props) {
  const [stored, retry] = useLive(['tracked', 'own', 'postings', 'roadmaps'], storedNow);
  if (stored === null) return <h2 tabIndex={-1}>Comparing {props.name} with what is here</h2>;
  if ('trouble' in stored) return <StorageProblem trouble={stored.trouble} retry={retry} />;
  return <Compared {...props} stored={stored.now} />;
}

function Compared({ name, contents, damaged, close, stored }: Props & { stored: Stored }) {
  const [mode, setMode] = useState<Mode>('merge');
  const tallies = useMemo(
    () => countChanges(stored, contents, planBackup(stored, contents, mode)),
    [stored, contents, mode],
  );
  const isSame = ROWS.every(
    ([list]) => tallies[list].added + tallies[list].changed + tallies[list].removed === 0,
  );
  return (
    <div class="preview">
      <p class="note file-name">{name} · Gaplight backup</p>
      <h2 tabIndex={-1}>
        {count(contents.tracked.length, 'skill')} and {count(contents.postings.length, 'posting')}
      </h2>
      {damaged > 0 && (
        <p class="gap">{count(damaged, 'entry', 'entries')} in it can’t be read and will be left out.</p>
      )}
      <ModeChoice mode={mode} set={setMode} words={MODES} />
      <table class="table backup-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">What</span>
            </th>
            {['New', 'Changed', 'Unchanged', 'Removed'].map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([list, title]) => (
            <TallyRow key={list} title={title} tally={tallies[list]} />
          ))}
          <tr>
            <th scope="row">Settings</th>
            <td colSpan={4}>{mode === 'replace' ? 'Those of the backup' : 'Stay as they are'}</td>
          </tr>
        </tbody>
      </table>
      <PreviewFoot
        label={mode === 'replace' ? 'Replace everything' : 'Add the backup'}
        nothing={mode === 'merge' && isSame && 'All of it is here already.'}
        act={() => importBackupAndTell(contents, mode)}
        close={close}
      />
    </div>
  );
}

function TallyRow({ title, tally: { added, changed, same, removed } }: { title: string; tally: Tally }) {
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
