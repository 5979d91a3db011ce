import { useState } from 'preact/hooks';
import type { Settings } from '#src/store/settings.ts';
import { type Usage, usage } from '#src/store/usage.ts';
import { bytes } from '#src/ui/options/bytes.ts';
import { useLive } from '#src/ui/use-live.ts';
import { figure } from '#src/ui/words.ts';
import { linkTo } from '../route.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { KeepSetting } from './keep-setting.tsx';
import { ResumeSetting } from './resume-setting.tsx';
import { SettingGroup, SettingRow } from './setting-row.tsx';
import { UnreadableSetting } from './unreadable-setting.tsx';

/** What is kept, for how long, and how to be rid of it. */
export function StorageSettings({ settings, erased }: { settings: Settings; erased: () => void }) {
  const [live] = useLive(['tracked', 'own', 'postings', 'roadmaps', 'resume'], usage, String(settings.sync));
  const [asking, setAsking] = useState(false);
  const used = live && 'now' in live ? live.now : null;
  return (
    <SettingGroup title="What is kept">
      <KeepSetting settings={settings} />
      {used && <Used used={used} />}
      {used?.resumes.map((kept) => (
        <ResumeSetting key={kept.resume} kept={kept} all={used.resumes} profiles={settings.profiles} />
      ))}
      <UnreadableSetting />
      <SettingRow
        title="Erase everything"
        note={
          <>
            Skills, postings, roadmaps and settings. This cannot be undone:{' '}
            <a href={linkTo('import')}>export</a> what you want to keep first.
          </>
        }
      >
        <button type="button" class="button" onClick={() => setAsking(true)}>
          Erase everything…
        </button>
      </SettingRow>
      {asking && <EraseDialog used={used} close={() => setAsking(false)} erased={erased} />}
    </SettingGroup>
  );
}

function Used({ used }: { used: Usage }) {
  const rows: [name: string, number: number][] = [
    ['Skills', used.skills],
    ['Skills and names of your own', used.ownSkills],
    ['Postings', used.postings],
    ['of them kept track of', used.followedPostings],
    ['Roadmaps of your own', used.roadmaps],
  ];
  return (
    <div class="setting used">
      <div class="setting-words">
        <b>In this browser</b>
        <p class="note">
          {used.bytes === null
            ? 'This browser does not say how much space it takes.'
            : `${bytes(used.bytes)} on disk.`}
        </p>
      </div>
      <dl>
        {rows.map(([name, number]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">{figure(number)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
