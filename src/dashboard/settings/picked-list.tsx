import './picked-list.css';
import type { ComponentChildren } from 'preact';
import { Icon } from '#src/ui/components/icon.tsx';
import { byName } from '#src/ui/words/by-name.ts';
import { t } from '#src/ui/words/t.ts';
import { SelectField } from '../select-field.tsx';
import { SettingRow } from './setting-row.tsx';

interface Props {
  title: string;
  note: string;
  addLabel: string;
  codes: readonly string[];
  picked: readonly string[];
  nameOf: (code: string) => string;
  add: (code: string, name: string) => void;
  takeOut: (code: string, name: string) => void;
  /** Draws more about a picked one. */
  details?: (code: string, name: string) => ComponentChildren;
}

/** A list of named codes, such as languages, to which the user adds and from which they take out. */
export function PickedList({ title, note, addLabel, codes, picked, nameOf, add, takeOut, details }: Props) {
  const offered = codes
    .filter((code) => !picked.includes(code))
    .map((code) => ({ code, name: nameOf(code) }))
    .sort(byName);
  return (
    <>
      <SettingRow title={title} note={note}>
        <SelectField label={addLabel} value="" set={(code) => code && add(code, nameOf(code))}>
          <option value="">{addLabel}</option>
          {offered.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      </SettingRow>
      {picked.length > 0 && (
        <ul class="picked-list">
          {picked.map((code) => {
            const name = nameOf(code);
            return (
              <li key={code}>
                <span>{name}</span>
                {details?.(code, name)}
                <button
                  type="button"
                  class="button plain square"
                  aria-label={t('settings.take-out', { name })}
                  onClick={() => takeOut(code, name)}
                >
                  <Icon name="x" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
