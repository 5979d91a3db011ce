import type { Mode } from '#src/transfer/plan-backup.ts';

interface Props {
  mode: Mode;
  set: (mode: Mode) => void;
  /** What each choice does, in words. */
  words: Record<Mode, { title: string; text: string }>;
}

const MODES: readonly Mode[] = ['merge', 'replace'];

/** Whether what is in the file comes beside what is here, or in its place. */
export function ModeChoice({ mode, set, words }: Props) {
  return (
    <fieldset class="mode-choice" aria-label="How to import">
      {MODES.map((one) => (
        <label key={one}>
          <input type="radio" name="mode" checked={one === mode} onChange={() => set(one)} />
          <span>
            <b>{words[one].title}</b>
            <span class="note">{words[one].text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
