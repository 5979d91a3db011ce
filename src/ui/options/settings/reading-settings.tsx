import type { Settings } from '#src/store/settings.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { changeAndTell } from './change-settings.ts';
import { SettingGroup, SwitchRow } from './setting-row.tsx';

type Flag = 'badge' | 'marks' | 'scoresOnLists' | 'keepPrivate';

const FLAGS: readonly { name: Flag; title: string; note: string }[] = [
  {
    name: 'badge',
    title: 'Number on the toolbar button',
    note: 'How many must-haves you lack in the posting in front of you.',
  },
  {
    name: 'marks',
    title: 'Mark recognised words on every posting',
    note: 'A page can tell that Gaplight is here and which words it recognises, never what you have.',
  },
  {
    name: 'scoresOnLists',
    title: 'Scores in lists of postings',
    note: 'Beside each posting that you have read before: how well you match and why, or that you applied. A page can tell that Gaplight is here and beside which postings it shows something, never what.',
  },
  {
    name: 'keepPrivate',
    title: 'Keep postings from private windows',
    note: 'If the browser lets Gaplight run there. When this is off, a posting is shown but not kept, unless you save it.',
  },
];

/** What shows while one reads postings. */
export function ReadingSettings({ settings }: { settings: Settings }) {
  return (
    <SettingGroup title="While you read">
      {FLAGS.map(({ name, title, note }) => (
        <SwitchRow
          key={name}
          title={title}
          note={note}
          on={settings[name]}
          set={(on) => doAndTell(changeAndTell({ [name]: on }, `${title}: ${on ? 'on' : 'off'}`))}
        />
      ))}
    </SettingGroup>
  );
}
